// Two soft notes.

export function chime(): void {
  const context = new AudioContext()
  note(context, 660, 0)
  note(context, 880, 0.16)
  setTimeout(() => void context.close(), 1200)
}

function note(context: AudioContext, hertz: number, after: number): void {
  const start = context.currentTime + after
  const tone = new OscillatorNode(context, { frequency: hertz })
  const volume = new GainNode(context, { gain: 0 })
  volume.gain.linearRampToValueAtTime(0.12, start + 0.02)
  volume.gain.exponentialRampToValueAtTime(0.001, start + 0.4)
  tone.connect(volume).connect(context.destination)
  tone.start(start)
  tone.stop(start + 0.45)
}
