// Hamdel's chat for a website. One tag, no other host, no cookie:
//
//   <script src="https://hamdel.example/hamdel.js" data-language="fa" async></script>
//
// data-language  fa | en; without it the page's <html lang>, then the shop's default
// data-theme     light | dark; without it the customer's own setting
// hamdel-widget { --hamdel-accent: #6b2fa0; --hamdel-accent-text: #fff }   the site's own colour
//
// window.hamdel, from the event `hamdel:ready` on window:
//   open()  close()  toggle()  identify(jwt)  language('fa' | 'en')
//   on('ready' | 'open' | 'close' | 'message' | 'unread', listener) → a function that ends the listening
//
// A site with a Content-Security-Policy adds:
//   script-src https://hamdel.example;  connect-src https://hamdel.example wss://hamdel.example;  font-src https://hamdel.example
import type { Language } from '../../domain/activity.js'
import tokens from '../shared/tokens.css?inline'
import type { PageApi } from './page-api.js'
import looks from './widget.css?inline'
import { widget } from './widget.js'

declare global {
  interface Window {
    hamdel?: PageApi
  }
}

const script = document.currentScript as HTMLScriptElement | null

const known = (language: string | undefined): Language | undefined => {
  const short = language?.slice(0, 2).toLowerCase()
  return short === 'fa' || short === 'en' ? short : undefined
}

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet()
  made.replaceSync(css)
  return made
}

class HamdelWidget extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return
    const root = this.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [sheet(tokens), sheet(looks)]
    const language = known(script?.dataset.language) ?? known(document.documentElement.lang)
    window.hamdel = widget(this, root, new URL(script?.src ?? location.href).origin, language)
    dispatchEvent(new Event('hamdel:ready'))
  }
}

function begin() {
  if (customElements.get('hamdel-widget')) return // the tag stands on the page twice
  customElements.define('hamdel-widget', HamdelWidget)
  const element = document.createElement('hamdel-widget')
  if (script?.dataset.theme) element.dataset.theme = script.dataset.theme
  document.body.append(element)
}

if (document.body) begin()
else addEventListener('DOMContentLoaded', begin)
