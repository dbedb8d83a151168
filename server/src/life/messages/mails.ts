import type { WaitCode } from "@recos/schemas/life/waits-for"
import type { TeamRole } from "@recos/schemas/vocabulary/closed-lists"
import type { MailText } from "../../messages/mails.ts"
import { recoMailsEn } from "./mails.en.ts"
import { recoMailsFr } from "./mails.fr.ts"

/** What a reco may wait for from somebody: the rest waits for nobody. */
export type AwaitedCode = Exclude<WaitCode, "publishing" | "nothing">

/** The mails about a reco. */
export interface RecoMails {
  /** To a member who joins the team. */
  joined(title: string, role: TeamRole, link: string): MailText
  /** To the members from whom the reco now waits for something; `note` is what was typed with the step. */
  awaited(title: string, code: AwaitedCode, note: string, link: string): MailText
}

export const recoMails = { fr: recoMailsFr, en: recoMailsEn }
