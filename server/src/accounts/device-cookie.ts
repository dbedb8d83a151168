import type { Context } from "hono"
import { generateCookie, getCookie } from "hono/cookie"
import type { Config } from "../config.ts"

const NAME = "recos.device"
const TOKEN = /^[\w-]{43}$/
/** As long as browsers keep any cookie. */
const SECONDS = 400 * 24 * 3600

const isSecure = ({ publicUrl }: Pick<Config, "publicUrl">): boolean => publicUrl.protocol === "https:"

/** The token by which a browser is known again; null where it brings none. It lets nobody in. */
export function deviceToken(c: Context, config: Pick<Config, "publicUrl">): string | null {
  const brought = isSecure(config) ? getCookie(c, NAME, "host") : getCookie(c, NAME)
  return brought !== undefined && TOKEN.test(brought) ? brought : null
}

/** The header that has a browser keep its token. */
export const deviceCookie = (token: string, config: Pick<Config, "publicUrl">): string =>
  generateCookie(NAME, token, {
    path: "/",
    httpOnly: true,
    sameSite: "Lax",
    maxAge: SECONDS,
    ...(isSecure(config) ? { secure: true, prefix: "host" as const } : {})
  })
