import type { NoPlace } from "@recos/server/evidence/exchange/import-place"

type Asked = { into: string | undefined; as: string | undefined }

interface Sentence {
  fr: (asked: Asked) => string
  en: (asked: Asked) => string
}

/** Why there is nobody, or no reco, to import for. */
export const NO_PLACE: Record<NoPlace, Sentence> = {
  "no-member": {
    fr: ({ as }) => `Aucun membre n’a l’adresse ${as}. Rien n’a été changé.`,
    en: ({ as }) => `No member has the address ${as}. Nothing was changed.`
  },
  "no-reco": {
    fr: ({ into }) => `Aucune reco ne s’appelle « ${into} ». Rien n’a été changé.`,
    en: ({ into }) => `No reco is called “${into}”. Nothing was changed.`
  },
  nobody: {
    fr: () =>
      "Personne ne peut recevoir cet import : invitez d’abord un membre, ou donnez --as adresse@exemple.fr. Rien n’a été changé.",
    en: () =>
      "Nobody can receive this import: invite a member first, or give --as address@example.org. Nothing was changed."
  }
}
