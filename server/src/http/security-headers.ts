import { secureHeaders } from "hono/secure-headers"

/** Answers of the interface are data, never a page: nothing may run, and nobody may frame them. */
export const apiHeaders = secureHeaders({
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  referrerPolicy: "same-origin"
})
