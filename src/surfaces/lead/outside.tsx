// The model, other channels and hubs: whether each is on, how it does, and what whoever runs the program should mend.
import { signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { ChannelStanding, ModelStanding, OutsideShown, WebhookStanding } from '../../http/contract-outside.js'
import { call } from '../console/api.js'
import { Button } from '../console/button.js'
import { moment, number } from '../console/format.js'
import { Notice } from '../console/notice.js'
import { trouble as inWords } from '../console/trouble.js'
import { words as untoldWords } from '../console/untold-words.js'
import { words as common } from '../console/words.js'
import { now } from './board-state.js'
import { words as outsideWords } from './outside-words.js'
import { words } from './words.js'

const EVERY_MS = 5_000

const shown = signal<OutsideShown | null>(null)
const failed = signal<string | null>(null)
const asking = signal<'no' | 'yes'>('no')

async function learn(how: 'GET' | 'POST'): Promise<void> {
  if (how === 'POST') asking.value = 'yes'
  try {
    shown.value = await call<OutsideShown>(how, how === 'GET' ? '/api/lead/outside' : '/api/lead/outside/look')
    failed.value = null
  } catch (error) {
    failed.value = inWords(error)
  } finally {
    if (how === 'POST') asking.value = 'no'
  }
}

export function OutsidePage() {
  const w = outsideWords()
  useEffect(() => {
    void learn('GET')
    const again = setInterval(() => document.visibilityState === 'visible' && void learn('GET'), EVERY_MS)
    return () => clearInterval(again)
  }, [])
  const all = shown.value
  return (
    <main id="main" class="lead-main settings" tabIndex={-1}>
      <h1>{words().pages.outside}</h1>
      <p class="settings-why">{w.why}</p>
      {failed.value && <Notice kind="warn">{failed.value}</Notice>}
      {all === null && <p class="quiet-line">{common().loading}</p>}
      {all && (
        <>
          {(all.model || all.channel) && (
            <p>
              <Button press={() => void learn('POST')} disabled={asking.value === 'yes'}>
                {asking.value === 'yes' ? w.looking : w.look}
              </Button>
            </p>
          )}
          <Model model={all.model} />
          <Channel channel={all.channel} />
          <Webhook webhook={all.webhook} />
          <p class="quiet">{w.since(moment(all.since, now.value))}</p>
        </>
      )}
    </main>
  )
}

type State = 'well' | 'trouble' | 'off'

/** Colours as on the board; the words beside say the same. */
const LIGHTS: Record<State, string> = { well: 'available', trouble: 'busy', off: 'offline' }

type OneOutside = { name: string; state: State; says: string; children?: ComponentChildren }

const One = ({ name, state, says, children }: OneOutside) => (
  <section class="panel outside">
    <h2>{name}</h2>
    <p>
      <span class={`presence ${LIGHTS[state]}`}>{says}</span>
    </p>
    {children}
  </section>
)

const Fact = ({ name, value, children }: { name: string; value: string; children?: ComponentChildren }) => (
  <div class="number">
    <dt>{name}</dt>
    <dd>
      <b>
        <bdi>{value}</bdi>
      </b>
      <span>{children}</span>
    </dd>
  </div>
)

const when = (at: number | null): string => (at === null ? outsideWords().never : moment(at, now.value))

function Model({ model }: { model: ModelStanding | null }) {
  const w = outsideWords()
  if (!model) return <One name={w.model} state="off" says={w.modelOff} />
  const { state, found, trouble, tokens, vectors } = model
  const wrong = found && found.finding !== 'well' && (model.goodAt === null || model.goodAt < found.at)
  const light = !wrong && (state === 'well' || state === 'unasked') ? 'well' : 'trouble'
  return (
    <One name={w.model} state={light} says={w.modelIs[state]}>
      {found && (wrong || found.finding === 'well') && (
        <Notice kind={wrong ? 'warn' : 'good'}>
          {w.found[found.finding]}
          {found.finding === 'names' && (
            <p>
              {w.has}: <bdi>{found.has.join(', ')}</bdi>
            </p>
          )}
        </Notice>
      )}
      <dl class="numbers">
        <Fact name={w.chat} value={model.chat ?? w.none}>
          <bdi>{model.at}</bdi>
        </Fact>
        <Fact name={w.embedding} value={model.embedding ?? w.none}>
          {vectors !== null && w.vectors(vectors)}
        </Fact>
        <Fact name={w.answered} value={number(model.answered)}>
          {w.failed(model.failed)}
        </Fact>
        <Fact name={w.lastGood} value={when(model.goodAt)} />
        <Fact name={w.lastTrouble} value={when(trouble?.at ?? null)}>
          {trouble && w.faults[trouble.why]}
        </Fact>
        <Fact name={w.tokens} value={number(tokens.today)}>
          {w.tokensWhy(tokens.aDay, tokens.aCustomer)}
        </Fact>
        <Fact name={w.mask} value={w.masks[model.mask]} />
      </dl>
    </One>
  )
}

/** Whether what went wrong last has been mended since. */
const isWell = ({ takenAt, trouble }: Pick<WebhookStanding, 'takenAt' | 'trouble'>): boolean =>
  trouble === null || (takenAt !== null && takenAt >= trouble.at)

function Channel({ channel }: { channel: ChannelStanding | null }) {
  const w = outsideWords()
  if (!channel) return <One name={w.channel} state="off" says={w.channelOff} />
  const { found, trouble } = channel
  const well = isWell(channel) && (!found || found.finding === 'well')
  return (
    <One name={w.channel} state={well ? 'well' : 'trouble'} says={w.reach[channel.reach]}>
      {found && (
        <Notice kind={found.finding === 'well' ? 'good' : 'warn'}>
          {w.registration[found.finding]} {found.why && <bdi>({found.why})</bdi>}
        </Notice>
      )}
      <dl class="numbers">
        <Fact name={w.heard} value={when(channel.heardAt)} />
        <Fact name={w.taken} value={when(channel.takenAt)} />
        <Fact name={w.lastTrouble} value={when(trouble?.at ?? null)}>
          {trouble && <bdi>{untoldWords().problem(trouble.why)}</bdi>}
        </Fact>
        <Fact name={w.stranger} value={when(channel.strangerAt)} />
      </dl>
    </One>
  )
}

function Webhook({ webhook }: { webhook: WebhookStanding | null }) {
  const w = outsideWords()
  if (!webhook) return <One name={w.webhook} state="off" says={w.webhookOff} />
  return (
    <One name={w.webhook} state={isWell(webhook) ? 'well' : 'trouble'} says={w.webhookOn}>
      <dl class="numbers">
        <Fact name={w.server} value={webhook.at} />
        <Fact name={w.taken} value={when(webhook.takenAt)} />
        <Fact name={w.lastTrouble} value={when(webhook.trouble?.at ?? null)}>
          {webhook.trouble && <bdi>{untoldWords().problem(webhook.trouble.why)}</bdi>}
        </Fact>
      </dl>
    </One>
  )
}
