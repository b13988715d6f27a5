// The door: sign in, or take a one-time link.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Field } from './field.js'
import { Mark, Tastes } from './frame.js'
import { Notice } from './notice.js'
import { forgot, reset, signIn, takeWelcome } from './session.js'
import { refusedWith, trouble } from './trouble.js'
import { words } from './words.js'

type Attempt = { state: 'idle' } | { state: 'busy' } | { state: 'failed'; why: string }

// Over plain http the server refuses; what it says then is for the operator.
const refused = (error: Error) => (isSecureContext ? error.message : words().insecure)

function useAttempt(explain: (error: unknown) => string) {
  const [attempt, setAttempt] = useState<Attempt>({ state: 'idle' })
  const run = async (task: () => Promise<void>) => {
    setAttempt({ state: 'busy' })
    await task().then(
      () => setAttempt({ state: 'idle' }),
      error => setAttempt({ state: 'failed', why: explain(error) }),
    )
  }
  return { attempt, run }
}

export function SignIn() {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const w = words()
  const { attempt, run } = useAttempt(error => {
    if (refusedWith(error, 401, 400)) return w.wrong
    return refusedWith(error, 403) ? refused(error) : trouble(error)
  })
  return (
    <Door
      title={w.signIn}
      why={w.signInWhy}
      attempt={attempt}
      submit={() => void run(() => signIn(email.trim(), password))}
    >
      <Field label={w.email} type="email" value={email} write={setEmail} required autocomplete="username" />
      <Field
        label={w.password}
        type="password"
        value={password}
        write={setPassword}
        required
        autocomplete="current-password"
      />
      <Submit attempt={attempt}>{w.enter}</Submit>
      <Forgot email={email.trim()} />
    </Door>
  )
}

/** Asks for a letter with a new link. What it says tells nobody who works here. */
function Forgot({ email }: { email: string }) {
  const [asked, setAsked] = useState('')
  const w = words()
  const ask = async () => {
    if (!/^\S+@\S+$/.test(email)) return setAsked(w.forgotNeedsEmail)
    await forgot(email).then(
      () => setAsked(w.forgotAsked),
      error => setAsked(trouble(error)),
    )
  }
  return (
    <>
      <button type="button" class="button quiet wide" onClick={() => void ask()}>
        {w.forgot}
      </button>
      <p role="status" class="door-why">
        {asked}
      </p>
    </>
  )
}

export function Reset({ token, done }: { token: string; done: () => void }) {
  const [password, setPassword] = useState('')
  const w = words()
  const { attempt, run } = useAttempt(error => {
    if (refusedWith(error, 401, 404, 409)) return w.resetSpent
    return refusedWith(error, 403) ? refused(error) : trouble(error)
  })
  const take = () => reset(token, password).then(done)
  return (
    <Door title={w.resetTitle} why={w.resetWhy} attempt={attempt} submit={() => void run(take)}>
      <NewPassword value={password} write={setPassword} />
      <Submit attempt={attempt}>{w.enter}</Submit>
    </Door>
  )
}

export function Welcome({ token, done }: { token: string; done: () => void }) {
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const w = words()
  const { attempt, run } = useAttempt(error => {
    if (refusedWith(error, 401, 404, 409)) return w.spent
    if (refusedWith(error, 400) && error.message.startsWith('email')) return w.needEmail
    return refusedWith(error, 403) ? refused(error) : trouble(error)
  })
  const take = async () => {
    const address = email.trim()
    await takeWelcome({ token, name: name.trim(), password, ...(address && { email: address }) })
    done()
  }
  return (
    <Door title={w.welcome} why={w.welcomeWhy} attempt={attempt} submit={() => void run(take)}>
      <Field
        label={w.name}
        value={name}
        write={setName}
        required
        autocomplete="name"
        hint={w.nameHint}
        maxLength={80}
      />
      <Field
        label={w.firstEmail}
        type="email"
        value={email}
        write={setEmail}
        autocomplete="username"
        hint={w.firstEmailHint}
      />
      <NewPassword value={password} write={setPassword} />
      <Submit attempt={attempt}>{w.begin}</Submit>
    </Door>
  )
}

function NewPassword({ value, write }: { value: string; write: (text: string) => void }) {
  const w = words()
  return (
    <Field
      label={w.password}
      type="password"
      value={value}
      write={write}
      required
      minLength={10}
      autocomplete="new-password"
      hint={w.passwordHint}
    />
  )
}

type Doorway = { title: string; why: string; attempt: Attempt; submit: () => void; children: ComponentChildren }

const Door = ({ title, why, attempt, submit, children }: Doorway) => (
  <main class="door">
    <div class="door-tastes">
      <Tastes />
    </div>
    <form
      class="door-card"
      onSubmit={event => {
        event.preventDefault()
        submit()
      }}
    >
      <Mark />
      <h1>{title}</h1>
      <p class="door-why">{why}</p>
      {!isSecureContext && attempt.state !== 'failed' && <Notice kind="warn">{words().insecure}</Notice>}
      {attempt.state === 'failed' && <Notice kind="bad">{attempt.why}</Notice>}
      {children}
    </form>
  </main>
)

const Submit = ({ attempt, children }: { attempt: Attempt; children: ComponentChildren }) => (
  <button type="submit" class="button primary wide" disabled={attempt.state === 'busy'}>
    {attempt.state === 'busy' ? words().entering : children}
  </button>
)
