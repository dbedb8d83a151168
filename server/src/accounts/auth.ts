import { drizzleAdapter } from "@better-auth/drizzle-adapter"
import { type MemberId, memberId } from "@recos/schemas/ids"
import { PASSWORD_MAXIMUM, PASSWORD_MINIMUM } from "@recos/schemas/people/password"
import { betterAuth } from "better-auth"
import { APIError, isAPIError } from "better-auth/api"
import { magicLink } from "better-auth/plugins/magic-link"
import { eq } from "drizzle-orm"
import type { House } from "../house.ts"
import { account, session, user, verification } from "../storage/tables/accounts.ts"
import { twoFactor } from "../storage/tables/second-factor.ts"
import { codesOfApplication, refuseUsedCodes } from "./second-factor.ts"
import { sendPasswordReset, sendSignInLink } from "./send-links.ts"

/** Header in which the server itself writes the caller's address, for the limits of attempts. */
export const CLIENT_ADDRESS_HEADER = "x-recos-client-address"

const LINK_SECONDS = 15 * 60
const SESSION_SECONDS = 30 * 24 * 3600

/**
 * Sign-in by password and by mailed link, sessions, and the mailed reset of a forgotten password.
 * Nobody registers here: members come by invitation. `secret` signs the cookies.
 */
export function createAuth(house: House, secret: string) {
  return betterAuth({
    appName: "Recos de la Coop",
    baseURL: house.config.publicUrl.origin,
    basePath: "/api/auth",
    secret,
    trustedOrigins: [...house.config.origins],
    telemetry: { enabled: false },
    database: drizzleAdapter(house.database, {
      provider: "sqlite",
      schema: { user, session, account, verification, twoFactor }
    }),
    user: {
      // Written by invitations only; declared here so that the table is checked against it.
      additionalFields: {
        college: { type: "string", input: false, returned: false },
        foldedName: { type: "string", input: false, returned: false },
        languages: { type: "string[]", input: false, returned: false }
      }
    },
    verification: { storeIdentifier: "hashed" },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_MINIMUM,
      maxPasswordLength: PASSWORD_MAXIMUM,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: LINK_SECONDS,
      sendResetPassword: ({ user: { id }, token }) => sendPasswordReset(house, memberId.parse(id), token),
      onPasswordReset: async ({ user: { id } }) => house.hear([{ of: "rights-of", memberId: memberId.parse(id) }])
    },
    plugins: [
      magicLink({
        disableSignUp: true,
        expiresIn: LINK_SECONDS,
        storeToken: "hashed",
        sendMagicLink: ({ email, token }) => sendSignInLink(house, email, token)
      }),
      codesOfApplication(),
      refuseUsedCodes(house)
    ],
    databaseHooks: {
      session: { create: { before: async ({ userId }) => refuseInactive(house, memberId.parse(userId)) } }
    },
    // Counted at the door (sign-in-limits.ts): by account and recipient too, and only what fails.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: "recos",
      database: { generateId: () => house.newId() },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] }
    },
    onAPIError: {
      // A refusal is no event for the log; what nobody foresaw is.
      onError: (error) => {
        if (!isAPIError(error) || error.status === "INTERNAL_SERVER_ERROR") house.log.error("auth-failed", error)
      }
    },
    logger: {
      level: "error",
      log: (_level, message) => house.log.error("auth", new Error(message))
    }
  })
}
export type Auth = ReturnType<typeof createAuth>

async function refuseInactive(house: House, userId: MemberId): Promise<void> {
  const [found] = await house.database.select({ active: user.active }).from(user).where(eq(user.id, userId))
  if (!found?.active) throw new APIError("FORBIDDEN", { code: "INACTIVE_MEMBER" })
}
