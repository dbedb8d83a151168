import { defineMessages } from "../messages/catalogue.ts"

/** Apart from the words of threads: the button alone is on pages that show none. */
export const openerMessages = defineMessages({
  fr: { count: (open: number) => (open === 0 ? "Remarques" : `Remarques (${open})`) },
  en: { count: (open: number) => (open === 0 ? "Remarks" : `Remarks (${open})`) }
})
