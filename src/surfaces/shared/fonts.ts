// Vazirmatn, from our own server. A shadow root ignores @font-face, so the faces are given to the document itself.

const FACES = [
  [
    'vazirmatn-arabic.woff2',
    'U+600-6FF,U+750-77F,U+870-8FF,U+200C-200E,U+2010-2011,U+FB50-FDFF,U+FE70-FE74,U+FE76-FEFC',
  ],
  ['vazirmatn-latin.woff2', 'U+0-2FF,U+2000-200B,U+200F,U+2012-204E,U+2050-206F,U+20AC,U+2122,U+2212'],
] as const

/** Makes the family `Hamdel Vazirmatn` known to the page; a file is fetched when its first letter is shown. `origin` has no slash at its end. */
export function offerFonts(origin: string): void {
  for (const face of document.fonts) if (face.family.includes('Hamdel Vazirmatn')) return
  for (const [file, unicodeRange] of FACES)
    document.fonts.add(
      new FontFace('Hamdel Vazirmatn', `url(${JSON.stringify(`${origin}/fonts/${file}`)}) format("woff2")`, {
        weight: '100 900',
        display: 'swap',
        unicodeRange,
      }),
    )
}
