import { numberInWords } from "@recos/schemas/evidence/effects/effect-sentences"
import {
  comparableEcoValues,
  type EqualGroup,
  equalGroups,
  hazardSum,
  unfinishedGroups
} from "@recos/schemas/evidence/options/eco-values"
import type { ComponentChildren } from "preact"
import { useMessages } from "../../messages/catalogue.ts"
import { formatDay, formatList } from "../../messages/format.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { useOwnId } from "../../ui/use-own-id.ts"
import type { ShownOption } from "./api.ts"
import { optionMessages } from "./messages.ts"

/** Environmental values, between options of equal efficacy alone, under the sentence that keeps their place. */
export function EcoComparison({ options }: { options: readonly ShownOption[] }) {
  const words = useMessages(optionMessages).eco
  const title = useOwnId()
  const groups = equalGroups(options)
  const unfinished = unfinishedGroups(options)
  return (
    <section class="option-eco-comparison" aria-labelledby={title}>
      <h3 id={title}>{words.title}</h3>
      <p>
        <strong>{words.sentence}</strong>
      </p>
      {groups.length + unfinished.length === 0 && <p class="quiet">{words.none}</p>}
      {groups.map((group) => (
        <Group key={group.name} group={group} />
      ))}
      {unfinished.length > 0 && (
        <ul class="option-gaps">
          {unfinished.map(({ name, lacks }) => (
            <li key={name}>{words.unfinished(name, formatList(lacks.map((lack) => words.groupLacks[lack])))}</li>
          ))}
        </ul>
      )}
      {groups.length > 0 && (
        <>
          <h4>{words.limits}</h4>
          <ul class="eco-limits">
            {Object.values(words.limitList).map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Group({ group }: { group: EqualGroup<ShownOption> }) {
  const words = useMessages(optionMessages).eco
  return (
    <>
      <h4>{group.name}</h4>
      <p>
        {words.equalOn} {group.whys.join(" ")}
      </p>
      <ul class="rows eco-group">
        {group.options.map((option) => (
          <li key={option.id}>
            <h5 class="compared-option">{option.name}</h5>
            <EcoValues option={option} isCarbonComparable={group.isCarbonComparable} />
          </li>
        ))}
      </ul>
    </>
  )
}

interface EcoValuesProps {
  option: ShownOption
  isCarbonComparable: EqualGroup<ShownOption>["isCarbonComparable"]
}

function EcoValues({ option, isCarbonComparable }: EcoValuesProps) {
  const words = useMessages(optionMessages).eco
  const { hazard, risk, carbon } = comparableEcoValues(option)
  if (!hazard && !risk && !carbon) return <p class="quiet">{words.noValue}</p>
  return (
    <dl class="facts">
      {hazard && (
        <Value name={words.hazard} of={hazard}>
          {words.hazardValue(hazardSum(hazard), hazard.persistence, hazard.bioaccumulation, hazard.toxicity)}
          {hazard.dataLimits && <span class="meta"> {words.dataLimits}</span>}
        </Value>
      )}
      {risk && (
        <Value name={words.risk} of={risk}>
          {words.riskLevels[risk.level]}
        </Value>
      )}
      {carbon && (
        <Value name={words.carbon} of={carbon}>
          {numberInWords(carbon.value, interfaceLanguage.value)} {carbon.unit}
          {!isCarbonComparable && ` (${words.carbonApart})`}
        </Value>
      )}
    </dl>
  )
}

interface ValueProps {
  name: string
  of: { source: string; on: string | null }
  children: ComponentChildren
}

function Value({ name, of, children }: ValueProps) {
  const words = useMessages(optionMessages).eco
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {children}
        <span class="meta eco-source">{words.source(of.source, of.on ? formatDay(of.on) : "")}</span>
      </dd>
    </>
  )
}
