import type { RecoAction, RecoStanding } from "@recos/schemas/permissions"
import type { RecoSettings } from "@recos/schemas/versions/frozen"
import type { College, Language, RecoStatus, TeamRole } from "@recos/schemas/vocabulary"
import type { WaitsFor } from "@recos/schemas/waits-for"
import type { Missing, Transition } from "@recos/schemas/workflow"
import type { Job } from "../publishing/answers.ts"

/** A reco in a list. */
export interface RecoLine {
  id: string
  slug: string
  title: string
  status: RecoStatus
  teamRole: TeamRole | null
  waitsFor: WaitsFor
  excerpt?: string
  lastEditedAt: string | null
  lastEditor: string | null
}

export interface TeamMember {
  id: string
  name: string
  college: College
  background: string
  active: boolean
  teamRole: TeamRole
}

export interface Step {
  transition: Transition
  missing: Missing[]
  /** Whether the member who looks may take it. */
  allowed: boolean
}

/** A reco as one member meets it. */
export interface Reco {
  id: string
  slug: string
  title: string
  status: RecoStatus
  settings: RecoSettings
  revision: number
  team: TeamMember[]
  documents: { id: string; language: Language; generation: string }[]
  standing: RecoStanding
  allowed: RecoAction[]
  steps: Step[]
  latestVersion: { number: string; hash: string; note: string; frozenAt: string } | null
  published: { number: string; publishedAt: string } | null
  demonstration: boolean
  withdrawnReason: string | null
  /** The last long work on this reco, unless it is done. */
  job: Pick<Job, "id" | "kind" | "state"> | null
}

/** What an import would keep of a text, and what it cannot. */
export interface ImportPreview {
  title: string
  losses: { line?: number; message: string }[]
  sections: string[]
}
