import "./people-picture.css"
import { pictographOf } from "@recos/schemas/evidence/effects/pictograph"
import { type PeopleEffect, peopleIn100, plainNumbers } from "@recos/schemas/evidence/effects/plain-numbers"
import { interfaceLanguage } from "../../messages/interface-language.ts"

/** An effect on a hundred people: a picture in four lines, and beside it the same in words. */
export function PeoplePicture({ effect }: { effect: PeopleEffect }) {
  const people = peopleIn100(effect)
  const drawn = pictographOf(people)
  const { sentence, range, legend } = plainNumbers(effect, interfaceLanguage.value)
  return (
    <figure class="people-picture">
      <svg viewBox={drawn.viewBox} role="img" aria-label={sentence}>
        <path class="people-anyway" d={drawn.anyway} />
        <path class="people-changed" d={drawn.changed} />
        <path class="people-sign" d={drawn.sign} />
        <path class="people-never" d={drawn.never} />
      </svg>
      <figcaption>
        <p>{sentence}</p>
        {range && <p class="meta">{range}</p>}
        <ul class="people-legend">
          {legend.map(({ kind, words }) => (
            <li key={kind} data-kind={kind} data-only={people.only ?? undefined}>
              {words}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}
