import { mailsEn } from "./mails.en.ts"
import { mailsFr } from "./mails.fr.ts"

export interface MailText {
  subject: string
  text: string
}

/** Every mail the house writes. */
export interface Mails {
  signIn(name: string, link: string): MailText
  reset(name: string, link: string): MailText
  /** `device`: what it says it is, empty where it does not say; `place`: where one sees one's devices. */
  newDevice(name: string, device: string, day: string, place: string): MailText
  /** `passkey`: the name that the member has given it; `place`: where one sees one’s passkeys. */
  newPasskey(name: string, passkey: string, place: string): MailText
  /** To somebody of whom an administrator says that the second factor is lost, before another confirms it. */
  factorSaidLost(name: string): MailText
  /** To the same, once it is taken away. */
  factorTaken(name: string): MailText
  /** To administrators: one of them has to confirm it. */
  factorToConfirm(name: string): MailText
  /** `lastDay`: the last on which the declaration of interests is valid; `days`: how many are left; `place`: where one signs another. */
  declarationEnds(name: string, lastDay: string, days: number, place: string): MailText
  invitation(inviter: string, link: string, expires: string): MailText
  /** To administrators, when the site could not be built anew; `reason` is a sentence, `details` are lines. */
  buildFailed(reason: string, details: string): MailText
}

export const mails = { fr: mailsFr, en: mailsEn }
