import { Buffer } from "node:buffer"
import { Hono } from "hono"
import { z } from "zod"
import { AppError } from "../errors/app-error.ts"
import type { HouseEnv } from "../http/env.ts"
import { validate } from "../http/validate.ts"
import { decodeText } from "./decode-text.ts"

/** A file that is not UTF-8, in base64: what the longest body of a request has room for. */
const encodedFile = z.object({ bytes: z.base64().min(1).max(4_000_000) })

/** Reads files in older encodings for the browser, which cannot tell them apart. Nothing is kept. */
export function textFileRoutes() {
  return new Hono<HouseEnv>().post("/texts/decode", validate("json", encodedFile), async (c) => {
    const read = await decodeText(Buffer.from(c.req.valid("json").bytes, "base64"))
    if (!read) throw new AppError("bad-document", { reason: "not-a-text" })
    return c.json(read)
  })
}
