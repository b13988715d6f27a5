// What is no mistake in itself, and yet hardly what the operator meant: said in the log at the start, which goes on.

/** `given`: the settings that have a value. `own`: every name that Hamdel knows. One sentence each, without any value. */
export function remarks(given: Record<string, unknown>, own: string[]): string[] {
  const has = (name: string) => given[name] !== undefined
  const modelled = Object.keys(given).filter(name => /^(OPENAI|MODEL)_/.test(name) && own.includes(name))
  const named = has('OPENAI_CHAT_MODEL') || has('OPENAI_EMBEDDING_MODEL')
  return [
    ...nearNames(Object.keys(given), own),
    ...(modelled.length > 0 && !named
      ? [
          `${modelled.join(', ')} without a model's name: no model is asked. Set OPENAI_CHAT_MODEL or OPENAI_EMBEDDING_MODEL.`,
        ]
      : []),
    ...(has('MICROSOFT_APP_ID') && given.BOT_FRAMEWORK !== 'on'
      ? ['MICROSOFT_APP_ID is set, but the channel is off: set BOT_FRAMEWORK=on.']
      : []),
    ...(has('PUBLIC_URL') ? reached(new URL(String(given.PUBLIC_URL)), has('TRUST_PROXY')) : []),
  ]
}

/** Hamdel speaks no TLS itself: an https address means that a proxy stands in front. */
function reached({ protocol, hostname }: URL, trusted: boolean): string[] {
  const here = /^(localhost|127(\.\d+){3}|\[::1\])$|\.localhost$/.test(hostname)
  if (protocol === 'http:' && !here)
    return ['PUBLIC_URL is plain http: colleagues cannot sign in, since browsers drop the cookie there. Use https.']
  if (protocol === 'https:' && !trusted)
    return [
      'PUBLIC_URL is https, so a proxy stands in front, but TRUST_PROXY is not set: all customers seem to come from ' +
        "the proxy's address and share one limit. Set it to the number of proxies, such as 1.",
    ]
  return []
}

/** «SITE_ORIGIN», «TIMEZONE», «HAMDEL_PORT»: the same but for what is easily written otherwise. */
function nearNames(names: string[], own: string[]): string[] {
  const meant = new Map(own.map(name => [bare(name), name]))
  return names
    .filter(name => !own.includes(name))
    .flatMap(name => {
      const near = meant.get(bare(name))
      return near ? [`${name} is no setting of Hamdel, and is not looked at: ${near} is.`] : []
    })
}

const bare = (name: string) =>
  name
    .toUpperCase()
    .replace(/^HAMDEL_/, '')
    .replace(/[^A-Z0-9]/g, '')
    .replace(/URI$/, 'URL')
    .replace(/S$/, '')
