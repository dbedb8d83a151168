import { AGREE_DOMAIN_LABELS, AGREE_ITEM_LABELS } from "@recos/schemas/agree/labels"
import { useMessages } from "../../messages/catalogue.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { paths } from "../../paths.ts"
import { useReco } from "../../reco/reco-context.ts"
import { useOwnId } from "../../ui/use-own-id.ts"
import { agreeMessages } from "./agree-messages.ts"
import { agreePlace } from "./agree-place.ts"
import type { AgreeAnswer } from "./api.ts"
import { focusMethodField } from "./method-anchor.ts"

/** The place on the page where one jumps to. */
export const AGREE_ANCHOR = "agree"

/** The 23 items by domain, each with its state in words, what is wanting and the place that answers it. Never a score. */
export function AgreeSection({ answers }: { answers: readonly AgreeAnswer[] }) {
  const words = useMessages(agreeMessages)
  const title = useOwnId()
  const domains = [...Map.groupBy(answers, ({ domain }) => domain)]
  return (
    <section class="agree" id={AGREE_ANCHOR} aria-labelledby={title}>
      <h3 id={title} tabIndex={-1}>
        {words.title}
      </h3>
      <p>{words.lead}</p>
      <p>
        <strong>{words.noScore}</strong>
      </p>
      {domains.map(([domain, items]) => (
        <div key={domain}>
          <h4>{AGREE_DOMAIN_LABELS[domain][interfaceLanguage.value]}</h4>
          <ol class="rows agree-items">
            {items.map((answer) => (
              <Item key={answer.number} answer={answer} />
            ))}
          </ol>
        </div>
      ))}
      <p class="meta">{words.source}</p>
    </section>
  )
}

function Item({ answer }: { answer: AgreeAnswer }) {
  const words = useMessages(agreeMessages)
  const { reco } = useReco()
  const { number, state, place, wanting } = answer
  const { href, words: lead } = agreePlace(reco.id, place)
  const follow = () => {
    const anchor = href.split("#")[1] ?? ""
    // The address may be the same as before: the browser then goes nowhere.
    if (place.page === "method") requestAnimationFrame(() => focusMethodField(anchor))
  }
  return (
    <li data-state={state}>
      <p class="agree-item">
        <span class="meta">{words.item(number)}</span>
        <span>{AGREE_ITEM_LABELS[number - 1]?.[interfaceLanguage.value]}</span>
        <span class="agree-state">{words.states[state]}</span>
      </p>
      {wanting.length > 0 && <Wanting answer={answer} />}
      <a class="interface" href={href} onClick={follow}>
        {lead}
        <span class="visually-hidden"> ({words.item(number)})</span>
      </a>
    </li>
  )
}

function Wanting({ answer: { place, state, wanting } }: { answer: AgreeAnswer }) {
  const { wanting: words } = useMessages(agreeMessages)
  const { reco } = useReco()
  const heading =
    place.page === "team" || place.page === "questions"
      ? words.people[place.page]
      : state === "to-judge"
        ? words.vague
        : words.statements
  return (
    <div class="agree-wanting">
      <p class="meta">{heading}</p>
      <ul>
        {wanting.map(({ statement, words: said }) => (
          <li key={statement ?? said}>
            {statement ? <a href={paths.write(reco.id, `#node-${statement}`)}>{said}</a> : said}
          </li>
        ))}
      </ul>
    </div>
  )
}
