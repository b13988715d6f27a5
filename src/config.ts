// What the operator set, arranged for the program. The only reader of process.env.
import { resolve } from 'node:path'
import type { z } from 'zod'
import { remarks } from './config-remarks.js'
import { root, SECRETS, Settings } from './config-settings.js'

export type Config = {
  port: number
  host: string
  publicUrl: URL
  trustProxy: false | number | string
  dataDir: string
  filesDir: string
  faqDir: string
  redis: { url: string; prefix: string } | null
  siteOrigins: string[]
  siteSecret: string | null
  identitySecret: string | null
  businessName: { fa: string; en: string }
  defaultLanguage: 'fa' | 'en'
  timeZone: string
  /** Null: nothing goes out by e-mail. */
  mail: { url: string; from: string } | null
  /** Customers' questions are offered to editors as variants; nothing leaves this machine. */
  learnFromLog: 'on' | 'off'
  logLevel: string
  /** Conversations on which nothing happened for so many days are erased; null: none. */
  keepDays: number | null
  /** Null: that channel is off. Without credentials it hears only this machine (the Emulator). */
  botFramework: BotFrameworkConfig | null
  /** Null: no hub is told of handoffs. */
  webhook: { url: URL; secret: string } | null
  /** Null: no language model, and nothing leaves this machine. */
  model: ModelConfig | null
  surfaces: string
  /** For the log: what is allowed, and hardly what was meant. */
  remarks: string[]
}

export type BotFrameworkConfig = {
  credentials: { appId: string; password: string; type: string; tenantId: string | null } | null
  /** Hosts that may be called back. */
  serviceHosts: string[]
}

export type ModelConfig = {
  baseUrl: URL
  apiKey: string | null
  names: { chat: string | null; embedding: string | null }
  /** Hosts that may be asked; empty: the one of `baseUrl`. Named ones may be link-local. */
  hosts: string[]
  budgetMs: number
  staffMs: number
  limits: { tokensADay: number; tokensACustomer: number; atOnce: number }
  mask: 'on' | 'off'
}

/** Throws an Error whose message names each wrong setting, what is wrong with it and an example; secrets are not repeated. */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => {
      const said = SECRETS.has(name) ? value : value?.trim()
      return said?.trim() ? [[name, said]] : []
    }),
  )
  // An empty secret is a mistake, never "no secret": a check that is skipped is no check.
  const empty = [...SECRETS].filter(name => env[name]?.trim() === '')
  const parsed = Settings.safeParse(given)
  const half = Boolean(given.SMTP_URL) !== Boolean(given.MAIL_FROM)
  const problems = [
    ...together(given, ['HANDOFF_WEBHOOK_URL', 'HANDOFF_WEBHOOK_SECRET']),
    ...together(given, ['MICROSOFT_APP_ID', 'MICROSOFT_APP_PASSWORD']),
    ...registration(given),
    ...(half ? ['  SMTP_URL and MAIL_FROM go together: set both, or neither.'] : []),
    ...empty.map(name => `  ${name} is set but empty: give it a value or remove it.`),
    ...(parsed.error?.issues ?? []).map(({ path, message }) => {
      const name = String(path[0])
      const shown = SECRETS.has(name) ? '' : ` (it is ${JSON.stringify(env[name]?.slice(0, 100))})`
      return `  ${name}${shown}: ${message}`
    }),
  ]
  if (problems.length > 0 || !parsed.success)
    throw new Error(`Hamdel cannot start with these settings:\n${problems.join('\n')}`)
  return { ...arranged(parsed.data), remarks: remarks(given, Object.keys(Settings.shape)) }
}

/** A bot of one tenant is known to nobody without it. */
function registration(given: Record<string, unknown>): string[] {
  const { MICROSOFT_APP_ID: id, MICROSOFT_APP_TENANT_ID: tenant, MICROSOFT_APP_TYPE: type = 'SingleTenant' } = given
  if (given.BOT_FRAMEWORK !== 'on' || !id || tenant || type !== 'SingleTenant') return []
  const example = 'such as 72f988bf-86f1-41af-91ab-2d7cd011db47'
  return [
    `  MICROSOFT_APP_TENANT_ID: the directory of the bot's registration, ${example}; or MICROSOFT_APP_TYPE=MultiTenant.`,
  ]
}

function together(given: Record<string, unknown>, [one, other]: [string, string]): string[] {
  return Boolean(given[one]) === Boolean(given[other])
    ? []
    : [`  ${one} and ${other} go together: set both, or neither.`]
}

function arranged(s: z.infer<typeof Settings>): Omit<Config, 'remarks'> {
  const dataDir = resolve(s.DATA_DIR)
  return {
    port: s.PORT,
    host: s.HOST,
    publicUrl: new URL(s.PUBLIC_URL ?? `http://localhost:${s.PORT}/`),
    trustProxy: s.TRUST_PROXY,
    dataDir,
    filesDir: s.FILES_DIR ? resolve(s.FILES_DIR) : resolve(dataDir, 'files'),
    faqDir: resolve(s.FAQ_DIR),
    redis: s.REDIS_URL ? { url: s.REDIS_URL, prefix: s.REDIS_PREFIX } : null,
    siteOrigins: s.SITE_ORIGINS,
    siteSecret: s.SITE_SECRET ?? null,
    identitySecret: s.IDENTITY_SECRET ?? null,
    businessName: { fa: s.BUSINESS_NAME_FA, en: s.BUSINESS_NAME_EN },
    defaultLanguage: s.DEFAULT_LANGUAGE,
    timeZone: s.TIME_ZONE,
    mail: s.SMTP_URL && s.MAIL_FROM ? { url: s.SMTP_URL, from: s.MAIL_FROM } : null,
    learnFromLog: s.LEARN_FROM_LOG,
    logLevel: s.LOG_LEVEL,
    keepDays: s.KEEP_DAYS ?? null,
    botFramework: botFrameworkOf(s),
    webhook: webhookOf(s),
    model: modelOf(s),
    surfaces: resolve(root, 'dist/surfaces'),
  }
}

/** Azure's own connectors. */
const CONNECTORS = ['smba.trafficmanager.net', '*.botframework.com', '*.botframework.azure.us', '*.teams.microsoft.com']

function botFrameworkOf(s: z.infer<typeof Settings>): BotFrameworkConfig | null {
  if (s.BOT_FRAMEWORK === 'off') return null
  const { MICROSOFT_APP_ID: appId, MICROSOFT_APP_PASSWORD: password, MICROSOFT_APP_TYPE: type } = s
  const tenantId = s.MICROSOFT_APP_TENANT_ID ?? null
  const credentials = appId && password ? { appId, password, type, tenantId } : null
  return { credentials, serviceHosts: [...s.BOT_FRAMEWORK_SERVICE_HOSTS, ...(credentials ? CONNECTORS : [])] }
}

function webhookOf({
  HANDOFF_WEBHOOK_URL: url,
  HANDOFF_WEBHOOK_SECRET: key,
}: z.infer<typeof Settings>): Config['webhook'] {
  return url && key ? { url: new URL(url), secret: key } : null
}

function modelOf(s: z.infer<typeof Settings>): ModelConfig | null {
  const names = { chat: s.OPENAI_CHAT_MODEL ?? null, embedding: s.OPENAI_EMBEDDING_MODEL ?? null }
  if (names.chat === null && names.embedding === null) return null
  return {
    baseUrl: new URL(s.OPENAI_BASE_URL ?? 'https://api.openai.com/v1'),
    apiKey: s.OPENAI_API_KEY ?? null,
    names,
    hosts: s.MODEL_HOSTS,
    budgetMs: s.MODEL_BUDGET_MS,
    staffMs: s.MODEL_STAFF_MS,
    limits: {
      tokensADay: s.MODEL_TOKENS_A_DAY,
      tokensACustomer: s.MODEL_TOKENS_A_CUSTOMER,
      atOnce: s.MODEL_AT_ONCE,
    },
    mask: s.MODEL_MASK,
  }
}
