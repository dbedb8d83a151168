import type { BetterAuthPlugin } from "better-auth"
import { APIError, createAuthMiddleware, getSessionFromCtx } from "better-auth/api"
import { twoFactor } from "better-auth/plugins/two-factor"
import type { House } from "../house.ts"

/** Every way in that one factor opens. The plugin’s own list forgets the mailed link, which would then do without the second. */
const ONE_FACTOR = ["/sign-in/email", "/magic-link/verify"]

/** A code stays good for a step before and after its own: it is remembered as used for longer than that. */
const USED = { most: 1, seconds: 120 }

/** Codes of an application, with codes of recovery, asked for whatever the way in. */
export function codesOfApplication() {
  const plugin = twoFactor({ issuer: "Recos de la Coop" })
  const after = plugin.hooks.after.map((hook) => ({
    ...hook,
    matcher: ({ path }: { path?: string }) => ONE_FACTOR.includes(path ?? "")
  }))
  return { ...plugin, hooks: { after } }
}

/**
 * Refuses a code that has served: who has seen it typed has a minute to type it again. Counted before it is tried, so that of two at the
 * same instant one passes.
 */
export const refuseUsedCodes = (house: House) =>
  ({
    id: "recos-used-codes",
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === "/two-factor/verify-totp",
          handler: createAuthMiddleware(async (ctx) => {
            const session = await getSessionFromCtx(ctx)
            const whose = session?.user.id ?? (await challenged(ctx))
            // Without either, better-auth refuses by itself.
            if (whose === null) return
            const code: unknown = ctx.body?.code
            const attempt = await house.limits.attempt("used-code", `${whose} ${String(code)}`, USED)
            if (!attempt.allowed) throw new APIError("UNAUTHORIZED", { code: "INVALID_CODE" })
          })
        }
      ]
    }
  }) satisfies BetterAuthPlugin

type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0]

/** Whose sign-in waits for its second factor in this browser. */
async function challenged(ctx: Context): Promise<string | null> {
  const cookie = ctx.context.createAuthCookie("two_factor")
  const identifier = await ctx.getSignedCookie(cookie.name, ctx.context.secret)
  if (!identifier) return null
  const waiting = await ctx.context.internalAdapter.findVerificationValue(identifier)
  return waiting?.value ?? null
}
