import type { deviceRoutes } from "./accounts/device-routes.ts"
import type { invitationRoutes } from "./accounts/invitation-routes.ts"
import type { arrivalRoutes } from "./accounts/joining-routes.ts"
import type { passkeyRoutes } from "./accounts/passkey-routes.ts"
import type { secondFactorRoutes } from "./accounts/second-factor-routes.ts"
import type { houseRoutes } from "./accounts/sign-in-info-routes.ts"
import type { auditRoutes } from "./audit/routes.ts"
import type { readBranch } from "./branches/read-branches.ts"
import type { branchesRoutes } from "./branches/routes.ts"
import type { readDocumentText } from "./collaboration/read-document-text.ts"
import type { decisionRoutes } from "./evidence/decision/routes.ts"
import type { evidenceExchangeRoutes } from "./evidence/exchange/routes.ts"
import type { gradingsRoutes } from "./evidence/gradings/routes.ts"
import type { methodRoutes } from "./evidence/method/routes.ts"
import type { optionsRoutes } from "./evidence/options/routes.ts"
import type { evidenceOverviewRoutes } from "./evidence/overview/routes.ts"
import type { questionsRoutes } from "./evidence/questions/routes.ts"
import type { testimonyRoutes } from "./evidence/testimonies/routes.ts"
import type { updatesRoutes } from "./evidence/updates/routes.ts"
import type { healthRoutes } from "./health/routes.ts"
import type { historyRoutes } from "./history/routes.ts"
import type { interestsRoutes } from "./interests/routes.ts"
import type { publishingRoutes } from "./jobs/routes.ts"
import type { compareVersions } from "./life/compare-versions.ts"
import type { recosRoutes } from "./life/routes.ts"
import type { versionsRoutes } from "./life/version-routes.ts"
import type { mailRoutes } from "./mail/routes.ts"
import type { ownDataRoutes } from "./own-data/routes.ts"
import type { peopleRoutes } from "./people/routes.ts"
import type { referencesExchangeRoutes } from "./references/exchange/routes.ts"
import type { referencesRoutes } from "./references/routes.ts"
import type { remarksRoutes } from "./remarks/routes.ts"
import type { reviewsRoutes } from "./reviews/routes.ts"
import type { searchRoutes } from "./searches/routes.ts"
import type { textFileRoutes } from "./text-files/routes.ts"
import type { themeRoutes } from "./themes/routes.ts"
import type { trainingRoutes } from "./training/routes.ts"
import type { trayRoutes } from "./tray/routes.ts"

/** One type a feature for Hono's `hc` client, each on `/api`: a single great type slows editors and compiler down. */
export type HouseApi = ReturnType<typeof houseRoutes>
export type ArrivalApi = ReturnType<typeof arrivalRoutes>
export type DeviceApi = ReturnType<typeof deviceRoutes>
export type SecondFactorApi = ReturnType<typeof secondFactorRoutes>
export type PasskeyApi = ReturnType<typeof passkeyRoutes>
export type InvitationApi = ReturnType<typeof invitationRoutes>
export type AuditApi = ReturnType<typeof auditRoutes>
export type HealthApi = ReturnType<typeof healthRoutes>
export type MailApi = ReturnType<typeof mailRoutes>
export type OwnDataApi = ReturnType<typeof ownDataRoutes>
export type PeopleApi = ReturnType<typeof peopleRoutes>
export type PublishingApi = ReturnType<typeof publishingRoutes>
export type RecosApi = ReturnType<typeof recosRoutes>
export type EvidenceExchangeApi = ReturnType<typeof evidenceExchangeRoutes>
export type DecisionApi = ReturnType<typeof decisionRoutes>
export type TestimonyApi = ReturnType<typeof testimonyRoutes>
export type EvidenceOverviewApi = ReturnType<typeof evidenceOverviewRoutes>
export type InterestsApi = ReturnType<typeof interestsRoutes>
export type QuestionsApi = ReturnType<typeof questionsRoutes>
export type GradingsApi = ReturnType<typeof gradingsRoutes>
export type MethodApi = ReturnType<typeof methodRoutes>
export type OptionsApi = ReturnType<typeof optionsRoutes>
export type ReferencesApi = ReturnType<typeof referencesRoutes>
export type ReferencesExchangeApi = ReturnType<typeof referencesExchangeRoutes>
export type UpdatesApi = ReturnType<typeof updatesRoutes>
export type VersionsApi = ReturnType<typeof versionsRoutes>
export type BranchesApi = ReturnType<typeof branchesRoutes>
export type RemarksApi = ReturnType<typeof remarksRoutes>
export type ReviewsApi = ReturnType<typeof reviewsRoutes>
export type SearchApi = ReturnType<typeof searchRoutes>
export type TextFileApi = ReturnType<typeof textFileRoutes>
export type ThemeApi = ReturnType<typeof themeRoutes>
export type TrayApi = ReturnType<typeof trayRoutes>
export type TrainingApi = ReturnType<typeof trainingRoutes>

/** Answers that hold a text: nodes within nodes lose their type on the way of `hc`, so the use case gives it. */
export type ShownBranch = Awaited<ReturnType<typeof readBranch>>
export type StoredText = Awaited<ReturnType<typeof readDocumentText>>
export type ComparedVersions = Awaited<ReturnType<typeof compareVersions>>
export type HistoryApi = ReturnType<typeof historyRoutes>

/** What the news of a reco name, as events that `hc` has no type for. */
export type { ToldChange } from "./life/stream-reco.ts"
