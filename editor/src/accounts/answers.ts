import type { College, MemberRole } from "@recos/schemas/vocabulary"

/** What an invited person is told before joining. */
export interface OpenInvitation {
  email: string
  college: College
  role: MemberRole
}

/** A mail kept in demonstration mode. */
export interface KeptMail {
  id: string
  to: string
  subject: string
  text: string
  createdAt: string
}
