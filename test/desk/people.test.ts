// Joining, being recognised and leaving, with a clock that moves when told.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changePerson, firstAdminInvitation, invite, welcome } from '../../src/desk/people.js'
import { recognise, type Staff, signIn, signOut } from '../../src/desk/sessions.js'
import type { Role } from '../../src/domain/person.js'
import type { Passwords } from '../../src/ports.js'
import { aWorld, type World } from './world.js'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Keeps passwords as they are, and counts how often it had to work. */
function plainPasswords(): Passwords & { worked: () => number } {
  let worked = 0
  return {
    hash: async password => `hash of ${password}`,
    async verify(password, hash) {
      worked++
      return hash === `hash of ${password}`
    },
    worked: () => worked,
  }
}

let world: World
let staff: Staff & { passwords: ReturnType<typeof plainPasswords> }
let made = 0
beforeEach(async () => {
  world = await aWorld()
  const { store, clock } = world.desk
  staff = { store, clock, passwords: plainPasswords(), newToken: () => `token-${++made}` }
})
afterEach(() => world.close())

async function firstAdmin() {
  const token = await firstAdminInvitation(staff)
  return welcome(staff, { token: token ?? '', name: 'Ana', email: 'ana@shop.example', password: 'secret' })
}
async function joined(name: string, ...roles: Role[]) {
  const { token } = await invite(staff, { name, email: `${name}@shop.example`, roles })
  return welcome(staff, { token, name, password: `secret of ${name}` })
}

describe('a one-time link', () => {
  it('is for a day for the first admin, and for a week for the invited', async () => {
    const late = await firstAdminInvitation(staff)
    world.clock.pass(DAY)
    const first = { token: late ?? '', name: 'Ana', email: 'ana@shop.example', password: 'secret' }
    await expect(welcome(staff, first)).rejects.toMatchObject({ code: 'not_found' })
    await firstAdmin()
    const { token } = await invite(staff, { name: 'bo', email: 'bo@shop.example', roles: ['agent'] })
    world.clock.pass(7 * DAY)
    await expect(welcome(staff, { token, name: 'Bo', password: 'secret' })).rejects.toMatchObject({ code: 'not_found' })
  })

  it('is printed again as long as there is no admin, and as soon as there is none any more', async () => {
    expect(await firstAdminInvitation(staff)).toBeTruthy()
    const { person } = await firstAdmin()
    expect(await firstAdminInvitation(staff)).toBeNull()
    // As after a restore of a backup from before: nobody can let people in.
    await staff.store.people.put({ ...person, revision: person.revision + 1, status: 'disabled' }, person.revision)
    const back = await firstAdmin()
    expect(back.person).toMatchObject({ id: person.id, status: 'active', roles: ['admin'] })
  })

  it('brings back who was disabled, with a new password and other roles', async () => {
    const { person: ana } = await firstAdmin()
    const { person: bo } = await joined('bo', 'agent')
    await changePerson(staff, ana, bo.id, { status: 'disabled' })
    const { token, personId } = await invite(staff, {
      name: 'Bo',
      email: 'BO@shop.example',
      roles: ['editor', 'editor'],
    })
    expect(personId).toBe(bo.id)
    expect(await signIn(staff, 'bo@shop.example', 'secret of bo')).toBeNull()
    const { person } = await welcome(staff, { token, name: 'Bo', password: 'new secret' })
    expect(person.roles).toEqual(['editor'])
    expect(await signIn(staff, 'bo@shop.example', 'new secret')).not.toBeNull()
  })
})

describe('a refusal', () => {
  it('takes the same work whatever was wrong', async () => {
    const { person: ana } = await firstAdmin()
    const { person: gone } = await joined('gone', 'agent')
    await changePerson(staff, ana, gone.id, { status: 'disabled' })
    await invite(staff, { name: 'new', email: 'new@shop.example', roles: ['agent'] })
    const attempts: [string, string][] = [
      ['ana@shop.example', 'wrong'],
      ['nobody@shop.example', 'secret'],
      ['gone@shop.example', 'secret of gone'],
      ['new@shop.example', ''],
    ]
    for (const [email, password] of attempts) {
      const before = staff.passwords.worked()
      expect(await signIn(staff, email, password)).toBeNull()
      expect(staff.passwords.worked() - before).toBe(1)
    }
  })
})

describe('a session', () => {
  it('lasts twelve hours after its last use, and a week at most', async () => {
    const { token } = await firstAdmin()
    for (let hours = 0; hours < 7 * 24 - 12; hours += 11) {
      world.clock.pass(11 * HOUR)
      expect(await recognise(staff, token)).not.toBeNull()
    }
    world.clock.pass(12 * HOUR)
    expect(await recognise(staff, token)).toBeNull()
    const again = await signIn(staff, 'ana@shop.example', 'secret')
    world.clock.pass(12 * HOUR)
    expect(await recognise(staff, again?.token ?? '')).toBeNull()
  })

  it('that ran out is cleared away at the next sign-in', async () => {
    await firstAdmin()
    world.clock.pass(8 * DAY)
    const fresh = await signIn(staff, 'ana@shop.example', 'secret')
    expect((await staff.store.sessions.all()).map(({ id }) => id)).toEqual([fresh?.session.id])
  })

  it('that is signed out while it is being renewed does not come back', async () => {
    const { token, person, session } = await firstAdmin()
    world.clock.pass(6 * HOUR)
    await Promise.all([recognise(staff, token), signOut(staff, { person, session }), recognise(staff, token)])
    expect(await recognise(staff, token)).toBeNull()
    expect(await staff.store.sessions.all()).toEqual([])
  })

  it('of a disabled person does not come back when they do', async () => {
    const { person: ana } = await firstAdmin()
    const { person: bo, token } = await joined('bo', 'agent')
    await changePerson(staff, ana, bo.id, { status: 'disabled' })
    await changePerson(staff, ana, bo.id, { status: 'active' })
    expect(await recognise(staff, token)).toBeNull()
    expect(await signIn(staff, 'bo@shop.example', 'secret of bo')).not.toBeNull()
  })

  it('is kept as a hash that opens nothing', async () => {
    const { token } = await firstAdmin()
    const [session] = await staff.store.sessions.all()
    expect(JSON.stringify(session)).not.toContain(token)
    expect(await recognise(staff, session?.id ?? '')).toBeNull()
  })
})

describe('a person’s id', () => {
  it('is one for each e-mail, and does not give it away', async () => {
    await firstAdmin()
    const both = ['Zed@shop.example', ' zed@SHOP.example '].map(email =>
      invite(staff, { name: 'Z', email, roles: ['agent'] }),
    )
    const settled = await Promise.allSettled(both)
    const ids = new Set(settled.flatMap(result => (result.status === 'fulfilled' ? [result.value.personId] : [])))
    expect(ids.size).toBe(1)
    expect((await staff.store.people.all()).filter(({ email }) => email === 'zed@shop.example')).toHaveLength(1)
  })
})

describe('two admins who step down at the same moment', () => {
  it('do not leave the house without one', async () => {
    const { person: ana } = await firstAdmin()
    const { person: bo } = await joined('bo', 'admin')
    const down = (by: typeof ana) => changePerson(staff, by, by.id, { roles: ['agent'] })
    const done = await Promise.allSettled([down(ana), down(bo)])
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    expect(done[1]).toMatchObject({ reason: { code: 'conflict', message: expect.stringContaining('last admin') } })
  })
  it('do not either where each asks another process', async () => {
    const { person: ana } = await firstAdmin()
    const { person: bo } = await joined('bo', 'admin')
    const elsewhere = { ...staff, store: { ...staff.store } }
    const done = await Promise.allSettled([
      changePerson(staff, ana, ana.id, { roles: ['agent'] }),
      changePerson(elsewhere, bo, bo.id, { status: 'disabled' }),
    ])
    expect(done.map(({ status }) => status)).toContain('rejected')
    const admins = (await staff.store.people.all()).filter(
      ({ roles, status }) => roles.includes('admin') && status === 'active',
    )
    expect(admins.length).toBeGreaterThan(0)
  })
})
