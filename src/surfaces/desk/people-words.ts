// What the people page says.
import { apart, inBoth } from '../console/language.js'

const fa = {
  why: 'هر کس با نقش خودش وارد می‌شود. کسی که غیرفعال شود، همان لحظه بیرون می‌رود.',
  invite: 'دعوت همکار',
  inviteNow: 'دعوت کن',
  roles: 'نقش‌ها',
  tongues: (name: string) => (name ? `زبان‌های ${apart(name)} با مشتری` : 'زبان‌ها با مشتری'),
  speaks: (name: string) => `زبان‌های ${apart(name)} عوض شد؛ گفت‌وگوها از همین حالا به همین ترتیب می‌رسند.`,
  state: 'وضعیت',
  status: { invited: 'دعوت شده', active: 'فعال', disabled: 'غیرفعال' },
  disable: 'غیرفعال کن',
  enable: 'فعال کن',
  disabled: (name: string) => `${apart(name)} غیرفعال شد و از همه‌جا بیرون رفت.`,
  changed: (name: string) => `نقش‌های ${apart(name)} عوض شد.`,
  enabled: (name: string) => `${apart(name)} دوباره فعال شد.`,
  link: (name: string) =>
    `پیوند ${apart(name)} آماده است. فقط همین یک بار دیده می‌شود و یک بار کار می‌کند: رونوشت بردارید و خودتان به او برسانید.`,
  linkLabel: 'پیوند دعوت',
  exists: 'همکاری با این ایمیل از پیش هست. چیزی عوض نشد.',
  meanwhile: 'کس دیگری همین حالا این همکار را تغییر داد. فهرست تازه شد؛ اگر هنوز لازم است، دوباره انجام دهید.',
  you: 'خودتان',
}

const en: typeof fa = {
  why: 'Everybody comes in with their own role. Somebody who is disabled is out at once.',
  invite: 'Invite a colleague',
  inviteNow: 'Invite',
  roles: 'Roles',
  tongues: name => `Languages of ${apart(name)} with customers`,
  speaks: name => `The languages of ${apart(name)} are changed; conversations follow them from now on.`,
  state: 'State',
  status: { invited: 'Invited', active: 'Active', disabled: 'Disabled' },
  disable: 'Disable',
  enable: 'Enable',
  disabled: name => `${apart(name)} is disabled and signed out everywhere.`,
  changed: name => `The roles of ${apart(name)} are changed.`,
  enabled: name => `${apart(name)} is active again.`,
  link: name =>
    `The link for ${apart(name)} is ready. It is shown only now and works once: copy it and hand it over yourself.`,
  linkLabel: 'Invitation link',
  exists: 'A colleague with this e-mail exists already. Nothing was changed.',
  meanwhile: 'Somebody else changed this colleague just now. The list is fresh; do it again if it is still needed.',
  you: 'you',
}

export const words = inBoth(fa, en)
