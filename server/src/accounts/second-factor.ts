import { createOTP } from "@better-auth/utils/otp"
import { memberId } from "@recos/schemas/ids"
import type { BetterAuthPlugin } from "better-auth"
import { APIError, createAuthMiddleware, getSessionFromCtx } from "better-auth/api"
import { symmetricDecrypt } from "better-auth/crypto"
import { twoFactor } from "better-auth/plugins/two-factor"
import { and, eq, lt } from "drizzle-orm"
import type { House } from "../house.ts"
import { commit, guarded, wasFirst } from "../storage/commit.ts"
import { twoFactor as twoFactorTable } from "../storage/tables/second-factor.ts"

/** As long as a code lasts (RFC 6238). */
const STEP_MILLISECONDS = 30_000

/** Every way in that one factor opens. The plugin’s own list forgets the mailed link, which would then do without the second. */
const ONE_FACTOR = ["/sign-in/email", "/magic-link/verify"]

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
 * Refuses a code that has served: who has seen it typed has a minute to type it again. It is taken in the database before it is tried, so
 * that of two at the same instant, on whatever servers, one passes.
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
            const [codes] = await house.database
              .select()
              .from(twoFactorTable)
              .where(eq(twoFactorTable.userId, memberId.parse(whose)))
            if (!codes) return
            const secret = await symmetricDecrypt({ key: ctx.context.secretConfig, data: codes.secret })
            const step = await stepOf(String(ctx.body?.code), secret)
            // A code of no half minute is wrong: better-auth says so, and counts it.
            if (step === null) return
            if (!(await takeStep(house, codes.id, step))) throw new APIError("UNAUTHORIZED", { code: "INVALID_CODE" })
          })
        }
      ]
    }
  }) satisfies BetterAuthPlugin

/**
 * The half minute that a code is of, the latest where several are; null where it is of none near. One more on each side than are taken:
 * the next may begin before the code is tried.
 */
async function stepOf(code: string, secret: string): Promise<number | null> {
  const now = Math.floor(Date.now() / STEP_MILLISECONDS)
  const otp = createOTP(secret)
  for (const step of [now + 2, now + 1, now, now - 1, now - 2]) if ((await otp.hotp(step)) === code) return step
  return null
}

/** Takes a half minute for good, and with it all that came before; false when it was taken. */
const takeStep = ({ database, hear }: House, id: string, step: number): Promise<boolean> =>
  wasFirst(
    commit({ database, hear }, [
      guarded(
        database
          .update(twoFactorTable)
          .set({ lastStep: step })
          .where(and(eq(twoFactorTable.id, id), lt(twoFactorTable.lastStep, step)))
      )
    ])
  )

type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0]

/** Whose sign-in waits for its second factor in this browser. */
async function challenged(ctx: Context): Promise<string | null> {
  const cookie = ctx.context.createAuthCookie("two_factor")
  const identifier = await ctx.getSignedCookie(cookie.name, ctx.context.secret)
  if (!identifier) return null
  const waiting = await ctx.context.internalAdapter.findVerificationValue(identifier)
  return waiting?.value ?? null
}
