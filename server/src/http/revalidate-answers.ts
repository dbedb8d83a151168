import { createHash } from "node:crypto"
import { compress } from "hono/compress"
import { createMiddleware } from "hono/factory"
import type { HouseEnv } from "./env.ts"

const JSON_ANSWER = /^application\/(\w+\+)?json\b/
const DATA = /^(application\/(\w+\+)?json|text\/(csv|markdown))\b/

/** Compresses what is data; a stream of events goes out piece by piece, and images are small already. */
export const compressAnswers = compress({ contentTypeFilter: DATA })

/**
 * Gives each answer of data, files to save apart, a name made from its bytes: a browser that asks again is told, in a few bytes, that it has it already.
 * Only the person's own browser may keep it, and it always asks first, so that a right that is gone takes the answer with it.
 */
export const revalidateAnswers = createMiddleware<HouseEnv>(async (c, next) => {
  await next()
  const { res } = c
  const isData = JSON_ANSWER.test(res.headers.get("content-type") ?? "") && !res.headers.has("content-disposition")
  if (c.req.method !== "GET" || res.status !== 200 || !isData) return
  const body = Buffer.from(await res.arrayBuffer())
  const tag = `W/"${createHash("sha1").update(body).digest("base64url")}"`
  const headers = new Headers(res.headers)
  headers.set("etag", tag)
  if (!headers.has("cache-control")) headers.set("cache-control", "private, no-cache")
  headers.append("vary", "Accept-Language, Cookie")
  const isKnown = namesTag(c.req.header("if-none-match"), tag)
  if (isKnown) headers.delete("content-type")
  else headers.set("content-length", String(body.length))
  c.res = undefined
  c.res = new Response(isKnown ? null : body, { status: isKnown ? 304 : 200, headers })
})

const namesTag = (asked: string | undefined, tag: string): boolean =>
  asked?.split(",").some((one) => one.trim().replace(/^(?:W\/)?/, "W/") === tag) ?? false
