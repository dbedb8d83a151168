import type { NoticeKind } from "@recos/schemas/notices/notice"
import { NOTICE_WORDS } from "@recos/schemas/notices/notice-words"
import { Hono } from "hono"
import { html } from "hono/html"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { limitAttempts } from "../http/limit-attempts.ts"
import { keepNothing, securityHeaders } from "../http/security-headers.ts"
import { type Speech, speechOf } from "../messages/speech.ts"
import { readMember } from "../people/read-member.ts"
import { noticeMessages } from "./messages/notices.ts"
import { choosePaces } from "./paces.ts"
import { UNSUBSCRIBE, unsubscribed } from "./unsubscribe.ts"

/**
 * The way out of mails: a page with one button for people, whose press is also what mail programs send by themselves (RFC 8058). It
 * takes no session, and its address is all that is needed; opening it changes nothing, since programs open the links of mails.
 */
export function unsubscribeRoutes(house: House) {
  const limited = limitAttempts(house, "unsubscribe", { most: 60, seconds: 60 })
  const headers = securityHeaders(house.config, {
    contentSecurityPolicy: { defaultSrc: ["'none'"], formAction: ["'self'"] },
    referrerPolicy: "no-referrer"
  })
  return new Hono<HouseEnv>()
    .get(`${UNSUBSCRIBE}/:token`, limited, keepNothing, headers, async (c) => {
      const { kinds, speech } = await meant(house, c.req.param("token"))
      const words = noticeMessages[speech].page
      const form = html`<form method="post"><button>${words.button}</button></form>`
      return c.html(page(speech, html`<p>${words.asks(kindsIn(speech, kinds))}</p>${form}`))
    })
    .post(`${UNSUBSCRIBE}/:token`, limited, keepNothing, headers, async (c) => {
      const { member, kinds, speech } = await meant(house, c.req.param("token"))
      await choosePaces(house, member, Object.fromEntries(kinds.map((kind) => [kind, "never"])))
      const words = noticeMessages[speech].page
      return c.html(page(speech, html`<p>${words.done(kindsIn(speech, kinds))}</p><p>${words.still}</p>`))
    })
}

async function meant(house: House, token: string) {
  const { member, kinds } = unsubscribed(house, token)
  const found = await readMember(house.database, member)
  if (!found) throw new AppError("not-found")
  return { member, kinds, speech: speechOf(found.languages) }
}

const kindsIn = (speech: Speech, kinds: readonly NoticeKind[]): string =>
  new Intl.ListFormat(speech, { type: "conjunction" }).format(kinds.map((kind) => NOTICE_WORDS[speech].kinds[kind]))

function page(speech: Speech, content: ReturnType<typeof html>) {
  const { title } = noticeMessages[speech].page
  return html`<!doctype html>
    <html lang="${speech}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title} · Recos de la Coop</title>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`
}
