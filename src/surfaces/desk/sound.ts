// Two soft notes when somebody joins the queue. Off until an agent turns it on.
import { signal } from '@preact/signals'
import { keep, kept } from '../console/kept.js'

export const sounding = signal(kept('sound') === 'on')

export function toggleSound(): void {
  sounding.value = !sounding.value
  keep('sound', sounding.value ? 'on' : null)
  if (sounding.value) ring()
}

export function ring(): void {
  if (!sounding.value) return
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
