import { FALC_REASONS } from "@recos/schemas/falc/reasons"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { useMessages } from "../../messages/catalogue.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import type { FoundKind } from "./falc-of.ts"
import type { Place } from "./go-to-place.ts"
import { panelMessages } from "./panel-messages.ts"

interface FalcFindingsProps {
  found: readonly FoundKind[]
  language: Language
  onGo: (place: Place) => void
}

/** What makes a text for everyone hard to read: each rule with its reason, and the way to each of its places. */
export function FalcFindings({ found, language, onGo }: FalcFindingsProps) {
  const words = useMessages(panelMessages).clarity
  return (
    <>
      <h4>{words.falc}</h4>
      <p class="meta">{found.length === 0 ? words.falcNone : words.falcHint}</p>
      <ul>
        {found.map(({ code, severity, places }) => (
          <li key={code}>
            <p>
              <strong>{severity === "error" ? words.falcError : words.falcAdvice}.</strong>{" "}
              {FALC_REASONS[code][interfaceLanguage.value]}
            </p>
            <ul>
              {places.map((place, index) => (
                <li key={`${place.position}-${index}`}>
                  <button type="button" class="outline-link" onClick={() => onGo(place)}>
                    {place.words === "" ? words.falcLine(place.line) : <span lang={language}>{place.words}</span>}
                    {place.instead !== undefined && (
                      <span class="outline-state">{words.falcInstead(place.instead)}</span>
                    )}
                  </button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}
