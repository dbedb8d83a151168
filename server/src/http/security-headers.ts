import { createMiddleware } from "hono/factory"
import { secureHeaders } from "hono/secure-headers"
import type { Config } from "../config.ts"
import type { HouseEnv } from "./env.ts"

type Policy = NonNullable<Parameters<typeof secureHeaders>[0]>

const A_YEAR = 365 * 24 * 3600

/**
 * The headers of every answer, of whatever kind. Framing is refused by one rule, in the policy of contents. A browser is told to come by
 * https alone only where it came by https, and for this name alone unless whoever runs the house says otherwise.
 */
export const securityHeaders = (
  { publicUrl, hstsSubdomains }: Pick<Config, "publicUrl" | "hstsSubdomains">,
  policy: Pick<Policy, "contentSecurityPolicy" | "referrerPolicy">
) =>
  secureHeaders({
    ...policy,
    contentSecurityPolicy: { ...policy.contentSecurityPolicy, frameAncestors: ["'none'"] },
    xFrameOptions: false,
    strictTransportSecurity:
      publicUrl.protocol === "https:" && `max-age=${A_YEAR}${hstsSubdomains ? "; includeSubDomains" : ""}`
  })

/** Answers of the interface are data, never a page: nothing may run. */
export const apiHeaders = (config: Pick<Config, "publicUrl" | "hstsSubdomains">) =>
  securityHeaders(config, { contentSecurityPolicy: { defaultSrc: ["'none'"] }, referrerPolicy: "same-origin" })

/** What says nothing of how long it may be kept is kept by nobody: an answer is one person's, and of now. */
export const keepNothing = createMiddleware<HouseEnv>(async (c, next) => {
  await next()
  if (!c.res.headers.has("cache-control")) c.header("Cache-Control", "no-store")
})
