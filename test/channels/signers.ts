// Azure's signing keys, played over real HTTP: what a channel shows us so that we believe it.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

const ISSUER = 'https://api.botframework.com'
type Key = 'ours' | 'foreign' | 'of telegram'

type Word = {
  serviceUrl?: string
  audience?: string
  issuer?: string
  key?: Key
  endedMinutesAgo?: number
}

export type Signers = {
  /** For botbuilder. */
  cloud: Record<string, string>
  word(over: Word): Promise<string>
  close(): Promise<void>
}

export async function openSigners(): Promise<Signers> {
  const keys = new Map<Key, Awaited<ReturnType<typeof generateKeyPair>>>()
  for (const key of ['ours', 'foreign', 'of telegram'] as const)
    keys.set(key, await generateKeyPair('RS256', { extractable: true }))
  const shown = async (key: Key, endorsements: string[]) => ({
    ...(await exportJWK(keys.get(key)!.publicKey)),
    ...{ kid: key, use: 'sig', alg: 'RS256', endorsements },
  })
  const jwks = { keys: [await shown('ours', ['msteams']), await shown('of telegram', ['telegram'])] }
  const server = createServer((request, response) => {
    const metadata = { issuer: ISSUER, jwks_uri: `${base()}keys`, id_token_signing_alg_values_supported: ['RS256'] }
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(request.url === '/keys' ? jwks : metadata))
  })
  const base = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  const metadata = `${base()}.well-known/openidconfiguration`
  return {
    cloud: {
      ...{ ToBotFromChannelOpenIdMetadataUrl: metadata, ToBotFromEmulatorOpenIdMetadataUrl: metadata },
      ...{
        ToBotFromChannelTokenIssuer: ISSUER,
        ToChannelFromBotLoginUrl: `${base()}login`,
        OAuthUrl: `${base()}oauth`,
      },
      ...{ ToChannelFromBotOAuthScope: ISSUER, CallerId: 'urn:botframework:azure', ValidateAuthority: 'true' },
    },
    async word({ serviceUrl, audience, issuer = ISSUER, key = 'ours', endedMinutesAgo }) {
      const now = Math.floor(Date.now() / 1000)
      const exp = endedMinutesAgo === undefined ? now + 3600 : now - endedMinutesAgo * 60
      return new SignJWT({ serviceurl: serviceUrl })
        .setProtectedHeader({ alg: 'RS256', kid: key, typ: 'JWT' })
        .setIssuer(issuer)
        .setAudience(audience ?? '')
        .setNotBefore(exp - 3600)
        .setExpirationTime(exp)
        .sign(keys.get(key)!.privateKey)
    },
    close: () =>
      new Promise(done => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
