// The sample shop in English: ?language=en. Runs before the page is drawn, so that nothing flickers.
if (new URLSearchParams(location.search).get('language') === 'en') {
  document.documentElement.lang = 'en'
  document.documentElement.dir = 'ltr'
  document.title = 'Kucheh – good things for the home'
  addEventListener('DOMContentLoaded', () => {
    for (const link of document.querySelectorAll('a[data-keep]')) link.href = '/?language=en'
  })
}
