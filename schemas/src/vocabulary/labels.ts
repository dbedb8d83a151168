import type { College, Language, MemberRole, RecoStatus, TeamRole } from "./closed-lists.ts"
import { type Label, label } from "./label.ts"

/** What a person reads for the words of the house itself, in the three languages of recos. Every page loads these. */

export const LANGUAGE_LABELS: Record<Language, Label> = {
  fr: label("Français", "French", "الفرنسية"),
  en: label("Anglais", "English", "الإنجليزية"),
  ar: label("Arabe", "Arabic", "العربية")
}

export const COLLEGE_LABELS: Record<College, Label> = {
  citizen: label("Collège citoyen", "Citizens’ college", "مجلس المواطنين"),
  professional: label("Collège professionnel", "Professionals’ college", "مجلس المهنيين")
}

export const MEMBER_ROLE_LABELS: Record<MemberRole, Label> = {
  member: label("Membre", "Member", "عضو"),
  administrator: label("Administration", "Administrator", "إدارة")
}

export const TEAM_ROLE_LABELS: Record<TeamRole, Label> = {
  coordinator: label("Coordination", "Coordinator", "تنسيق"),
  author: label("Rédaction", "Author", "تحرير"),
  reviewer: label("Relecture", "Reviewer", "مراجعة"),
  reader: label("Lecture", "Reader", "قراءة")
}

export const STATUS_LABELS: Record<RecoStatus, Label> = {
  draft: label("Brouillon", "Draft", "مسودة"),
  "in-review": label("En relecture", "In review", "قيد المراجعة"),
  "in-deliberation": label("En délibération", "In deliberation", "قيد التداول"),
  approved: label("Approuvée", "Approved", "معتمدة"),
  published: label("Publiée", "Published", "منشورة"),
  "under-revision": label("En révision", "Under revision", "قيد التحديث"),
  withdrawn: label("Retirée", "Withdrawn", "مسحوبة"),
  "put-away": label("Mise de côté", "Put away", "موضوعة جانبًا")
}
