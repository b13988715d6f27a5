// What every route is given. Built once in bin.
import type { Desk } from '../desk/desk.js'
import type { FaqFiles, MessagesDoor, Outside } from '../ports-outside.js'
import type { Limits } from './limits.js'
import type { Metrics } from './metrics.js'

export type Http = {
  desk: Desk
  /** Where browsers reach us, such as https://chat.example.com; decides cookies, origins and links. */
  publicUrl: URL
  /** Proxies in front of us whose X-Forwarded-* we believe: express's 'trust proxy' value; false: none. */
  trustProxy: boolean | number | string
  /** Origins of the websites that may embed the widget; publicUrl's own origin is always one. */
  siteOrigins: string[]
  /** The website's server gets Direct Line tokens with it; absent: that way is closed. At least 32 characters. */
  siteSecret: string | null
  /** The website signs its customers' identity with it (HS256); absent: nobody is known. At least 32 characters. */
  identitySecret: string | null
  /** Signs our own tokens; the same in every process. */
  signingKey: Uint8Array
  businessName: { fa: string; en: string }
  defaultLanguage: 'fa' | 'en'
  /** Whether editors are offered what customers asked; absent: off. */
  learnFromLog?: 'on' | 'off'
  /** Folder of the built browser code. */
  surfaces: string
  /** The first admin's one-time link and others' are made here. */
  newToken: () => string // 256 bits, base64url
  /** Reads and writes the files of the faq folder; absent: the editor does not. */
  faqFiles?: FaqFiles
  /** Other limits than the usual ones. */
  limits?: Partial<Limits>
  /** Where the Bot Framework's channels bring messages; absent: that channel is off. */
  messages?: MessagesDoor
  /** How the model, channels and hubs are doing; absent: there are none. */
  outside?: Outside
  /** What the program counts; absent: only what HTTP itself sees. */
  metrics?: Metrics
}
