import { useMessages } from "../messages/catalogue.ts"
import { chooseInterfaceLanguage, type InterfaceLanguage, interfaceLanguage } from "../messages/interface-language.ts"
import { shellMessages } from "../shell/messages.ts"

const NAMES: Record<InterfaceLanguage, string> = { fr: "Français", en: "English" }
const LANGUAGES = Object.keys(NAMES) as InterfaceLanguage[]

/** The language of the workspace, each one written in itself. */
export function LanguageSwitch() {
  const words = useMessages(shellMessages)
  return (
    <fieldset class="language-switch">
      <legend class="visually-hidden">{words.language}</legend>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          class="language"
          lang={language}
          aria-pressed={interfaceLanguage.value === language}
          onClick={() => chooseInterfaceLanguage(language)}
        >
          {NAMES[language]}
        </button>
      ))}
    </fieldset>
  )
}
