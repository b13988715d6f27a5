// The sample shop's language: ?language=en, and what was chosen on its one page also where links lead. Runs before the
// page is drawn, so that nothing flickers.
const asked = new URLSearchParams(location.search).get('language')
const language = location.pathname === '/' ? (asked ?? 'fa') : (asked ?? localStorage.getItem('shop.language'))
localStorage.setItem('shop.language', language ?? 'fa')
if (language === 'en') {
  document.documentElement.lang = 'en'
  document.documentElement.dir = 'ltr'
  document.title = 'Kucheh – good things for the home'
  addEventListener('DOMContentLoaded', () => {
    for (const link of document.querySelectorAll('a[data-keep]'))
      link.href = link.getAttribute('href').replace('/', '/?language=en')
  })
}
