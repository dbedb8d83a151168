import { LANGUAGES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { KEPT_LIST, KEPT_ON, THEME_CACHES } from "../offline/kept-on.ts"
import worker from "../offline/service-worker.js?raw"
import { wordsFor } from "../words/words.ts"

/** The worker of readers who keep a theme on their device: it stands at the root, or it could not answer for every page. */
export function GET(): Response {
  const notices = Object.fromEntries(
    LANGUAGES.map((language) => {
      const { locale, offline } = wordsFor(language)
      return [language, { locale, notice: offline.notice }]
    })
  )
  return new Response(
    [
      `const KEPT_ON = ${JSON.stringify(KEPT_ON)}`,
      `const THEME_CACHES = ${JSON.stringify(THEME_CACHES)}`,
      `const KEPT_LIST = ${JSON.stringify(KEPT_LIST)}`,
      `const NOTICES = ${JSON.stringify(notices)}`,
      worker
    ].join("\n"),
    {
      headers: { "content-type": "text/javascript" }
    }
  )
}
