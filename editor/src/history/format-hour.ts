import { interfaceLanguage } from "../messages/interface-language.ts"

/** The hour of a moment: « 14:05 ». */
export const formatHour = (moment: string): string =>
  new Intl.DateTimeFormat(interfaceLanguage.value === "fr" ? "fr-FR" : "en-GB", { timeStyle: "short" }).format(
    new Date(moment)
  )
