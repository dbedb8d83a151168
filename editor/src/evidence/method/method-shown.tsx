import { useMessages } from "../../messages/catalogue.ts"
import { formatDay } from "../../messages/format.ts"
import type { Method } from "./api.ts"
import { methodMessages } from "./messages.ts"
import { methodAnchor } from "./method-anchor.ts"
import { WORD_FIELDS } from "./method-draft.ts"

/** How the reco was made, for those who read it without changing it. */
export function MethodShown({ method }: { method: Method }) {
  const words = useMessages(methodMessages)
  const said = WORD_FIELDS.filter((field) => method[field] !== "")
  const { searches, indicators } = method
  if (said.length + searches.length + indicators.length === 0) return <p class="quiet">{words.nothing}</p>
  return (
    <dl class="method-shown">
      {said.map((field) => (
        <div key={field} id={methodAnchor(field)}>
          <dt>{words.fields[field].label}</dt>
          <dd>{method[field]}</dd>
        </div>
      ))}
      {searches.length > 0 && (
        <div id={methodAnchor("searches")}>
          <dt>{words.fields.searches.label}</dt>
          {searches.map(({ base, on, strategy }) => (
            <dd key={`${base} ${on} ${strategy}`}>
              {[base, on && formatDay(on), strategy].filter(Boolean).join(" · ")}
            </dd>
          ))}
        </div>
      )}
      {indicators.length > 0 && (
        <div id={methodAnchor("indicators")}>
          <dt>{words.fields.indicators.label}</dt>
          {indicators.map(({ name, numerator, denominator }) => (
            <dd key={`${name} ${numerator} ${denominator}`}>
              {name}
              {(numerator || denominator) && ` (${numerator} / ${denominator})`}
            </dd>
          ))}
        </div>
      )}
    </dl>
  )
}
