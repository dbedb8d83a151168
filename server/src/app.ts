import { Hono } from "hono"
import { bodyLimit } from "hono/body-limit"
import { languageDetector } from "hono/language"
import { requestId } from "hono/request-id"
import type { Auth } from "./accounts/auth.ts"
import { authRoutes } from "./accounts/auth-routes.ts"
import { deviceRoutes } from "./accounts/device-routes.ts"
import { invitationRoutes } from "./accounts/invitation-routes.ts"
import { arrivalRoutes } from "./accounts/joining-routes.ts"
import { passkeyRoutes, passkeySignInRoutes } from "./accounts/passkey-routes.ts"
import { secondFactorRoutes } from "./accounts/second-factor-routes.ts"
import { requireMember, type Sessions } from "./accounts/session.ts"
import { houseRoutes } from "./accounts/sign-in-info-routes.ts"
import { auditRoutes } from "./audit/routes.ts"
import { branchesRoutes } from "./branches/routes.ts"
import { documentRoutes } from "./collaboration/routes.ts"
import { AppError } from "./errors/app-error.ts"
import { decisionRoutes } from "./evidence/decision/routes.ts"
import { evidenceExchangeRoutes } from "./evidence/exchange/routes.ts"
import { gradingsRoutes } from "./evidence/gradings/routes.ts"
import { methodRoutes } from "./evidence/method/routes.ts"
import { optionsRoutes } from "./evidence/options/routes.ts"
import { evidenceOverviewRoutes } from "./evidence/overview/routes.ts"
import { questionsRoutes } from "./evidence/questions/routes.ts"
import { testimonyRoutes } from "./evidence/testimonies/routes.ts"
import { updatesRoutes } from "./evidence/updates/routes.ts"
import { createMetrics } from "./health/metrics.ts"
import { healthRoutes, outsideHealthRoutes } from "./health/routes.ts"
import { historyRoutes } from "./history/routes.ts"
import type { House } from "./house.ts"
import { createErrorHandler } from "./http/answer-error.ts"
import type { HouseEnv } from "./http/env.ts"
import { limitCost } from "./http/limit-cost.ts"
import { logRequests } from "./http/log-requests.ts"
import { OFFICE_TYPE } from "./http/office-type.ts"
import { compressAnswers, revalidateAnswers } from "./http/revalidate-answers.ts"
import { refuseForeignWrites } from "./http/same-origin.ts"
import { apiHeaders, keepNothing } from "./http/security-headers.ts"
import { interestsRoutes } from "./interests/routes.ts"
import { publishingRoutes } from "./jobs/routes.ts"
import { recosRoutes } from "./life/routes.ts"
import { versionsRoutes } from "./life/version-routes.ts"
import { mailRoutes } from "./mail/routes.ts"
import { SPEECHES } from "./messages/speech.ts"
import { unsubscribeRoutes } from "./notices/unsubscribe-routes.ts"
import { ownDataRoutes } from "./own-data/routes.ts"
import { peopleRoutes } from "./people/routes.ts"
import { referencesExchangeRoutes } from "./references/exchange/routes.ts"
import { referencesRoutes } from "./references/routes.ts"
import { remarksRoutes } from "./remarks/routes.ts"
import { reviewsRoutes } from "./reviews/routes.ts"
import { searchReportRoutes, searchRoutes } from "./searches/routes.ts"
import { textFileRoutes } from "./text-files/routes.ts"
import { themeRoutes } from "./themes/routes.ts"
import { trainingRoutes } from "./training/routes.ts"
import { trayRoutes } from "./tray/routes.ts"

/** What is made once beside the house, and differs between the real start and some tests. */
export interface Parts {
  auth: Auth
  sessions: Sessions
  /** The live rooms, mounted at `/collab`; they check the session and the origin by themselves, before the upgrade. */
  collaboration?: Hono<HouseEnv>
  /** The public site and the workspace, mounted last. */
  pages?: Hono<HouseEnv>
}

const MOST_JSON_BYTES = 4 * 1024 * 1024
const MOST_IMAGE_BYTES = 12 * 1024 * 1024
/** A text of 300 pages with its pictures, which are not read. */
const MOST_OFFICE_BYTES = 24 * 1024 * 1024

/** Puts the features together behind the same doors: order matters, and everything under `/api` after the session is closed to strangers. */
export function createApp(house: House, parts: Parts): Hono<HouseEnv> {
  const app = new Hono<HouseEnv>()
  app.onError(createErrorHandler(house.log))
  app.notFound(() => {
    throw new AppError("not-found")
  })
  const metrics = createMetrics(house)
  app.use(requestId(), logRequests(house.log), metrics.observe)
  app.use(
    languageDetector({ order: ["header"], caches: false, supportedLanguages: [...SPEECHES], fallbackLanguage: "fr" })
  )

  app.route("/", outsideHealthRoutes(house, metrics))
  app.route("/", unsubscribeRoutes(house))
  if (parts.collaboration) app.route("/collab", parts.collaboration)

  app.use("/api/*", keepNothing, apiHeaders(house.config), compressAnswers, revalidateAnswers)
  app.use("/api/*", refuseForeignWrites(house.config.origins), limitBody())
  app.route("/api", houseRoutes(house))
  app.route("/api", authRoutes(house, parts.auth, parts.sessions))
  app.route("/api", passkeySignInRoutes(house, parts.auth))
  app.route("/api", arrivalRoutes(house))
  app.route("/api", mailRoutes(house))
  app.route("/api", searchReportRoutes(house))

  app.use("/api/*", requireMember(parts.sessions), limitCost(house))
  app.route("/api", peopleRoutes(house))
  app.route("/api", ownDataRoutes(house))
  app.route("/api", interestsRoutes(house))
  app.route("/api", deviceRoutes(house))
  app.route("/api", secondFactorRoutes(house))
  app.route("/api", passkeyRoutes(house))
  app.route("/api", documentRoutes(house))
  app.route("/api", invitationRoutes(house))
  app.route("/api", auditRoutes(house))
  app.route("/api", healthRoutes(house))
  app.route("/api", publishingRoutes(house))
  app.route("/api", recosRoutes(house))
  app.route("/api", referencesRoutes(house))
  app.route("/api", referencesExchangeRoutes(house))
  app.route("/api", evidenceOverviewRoutes(house))
  app.route("/api", decisionRoutes(house))
  app.route("/api", testimonyRoutes(house))
  app.route("/api", gradingsRoutes(house))
  app.route("/api", questionsRoutes(house))
  app.route("/api", evidenceExchangeRoutes(house))
  app.route("/api", updatesRoutes(house))
  app.route("/api", optionsRoutes(house))
  app.route("/api", methodRoutes(house))
  app.route("/api", versionsRoutes(house))
  app.route("/api", historyRoutes(house))
  app.route("/api", reviewsRoutes(house))
  app.route("/api", remarksRoutes(house))
  app.route("/api", trayRoutes(house))
  app.route("/api", branchesRoutes(house))
  app.route("/api", trainingRoutes(house))
  app.route("/api", themeRoutes(house))
  app.route("/api", searchRoutes(house))
  app.route("/api", textFileRoutes())

  app.all("/api/*", () => {
    throw new AppError("not-found")
  })
  if (parts.pages) app.route("/", parts.pages)
  return app
}

/** Images and files of office programs may be larger than anything that is typed. */
function limitBody() {
  const onError = () => {
    throw new AppError("too-large")
  }
  const ofJson = bodyLimit({ maxSize: MOST_JSON_BYTES, onError })
  const ofImage = bodyLimit({ maxSize: MOST_IMAGE_BYTES, onError })
  const ofOffice = bodyLimit({ maxSize: MOST_OFFICE_BYTES, onError })
  return ((c, next) => {
    const type = c.req.header("content-type") ?? ""
    return (type.startsWith("image/") ? ofImage : OFFICE_TYPE.test(type) ? ofOffice : ofJson)(c, next)
  }) satisfies typeof ofJson
}
