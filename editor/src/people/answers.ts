import type { College, MemberRole } from "@recos/schemas/vocabulary"

/** An invitation that nobody has accepted yet. */
export interface Invitation {
  id: string
  email: string
  college: College
  role: MemberRole
  createdAt: string
  expiresAt: string
  expired: boolean
}
