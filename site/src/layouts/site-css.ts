import { createHash } from "node:crypto"
import { baseCss, tokensToCss } from "@recos/schemas/design"

// An empty marker instead of none: with none, VoiceOver no longer says that a list is one.
const SITE = `
.bar,.page,.foot{width:min(100% - 2*var(--space-4),var(--measure) + 18rem);margin-inline:auto}
.demo{margin:0;padding:var(--space-1) var(--space-4);background:var(--color-highlight);color:var(--color-on-highlight);font:600 var(--text-small)/var(--line-interface) var(--font-interface);text-align:center}
.bar{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;column-gap:var(--space-5);font-family:var(--font-interface);font-size:1rem;line-height:var(--line-interface)}
.bar a{display:inline-flex;align-items:center;min-height:var(--target)}
.brand{font:700 1.125rem/1 var(--font-reading);color:var(--color-ink);text-decoration:none}
.brand:hover{text-decoration:underline}
.bar nav{display:flex;flex-wrap:wrap;column-gap:var(--space-4)}
.bar [aria-current]{color:var(--color-ink);text-decoration:none;font-weight:600}
.page{padding-block:var(--space-5) var(--space-7)}
.page>h1{margin-bottom:var(--space-3);max-width:24em}
.page>p,.page>ul,.page>dl,.prose>*{max-width:var(--measure)}
.crumb{font:var(--text-small)/var(--line-interface) var(--font-interface);margin-bottom:var(--space-2)}
.crumb a{display:inline-flex;align-items:center;min-height:var(--target)}
.doors{display:flex;flex-wrap:wrap;column-gap:var(--space-4);max-width:var(--measure);font:var(--text-small)/var(--line-interface) var(--font-interface)}
.doors a{display:inline-flex;align-items:center;min-height:var(--target)}
.whom{font:var(--text-small)/var(--line-interface) var(--font-interface);margin-bottom:var(--space-1)}
.status{font:var(--text-small)/var(--line-interface) var(--font-interface);color:var(--color-quiet);margin-bottom:0}
.status+.prose{margin-top:var(--space-4)}
.notice{max-width:var(--measure);border-inline-start:4px solid var(--color-alert);padding:var(--space-3) var(--space-4);background:var(--color-ground);margin-bottom:var(--space-5);font-family:var(--font-interface);font-size:1rem;line-height:var(--line-interface)}
.notice>:last-child{margin-bottom:0}
.notice strong{color:var(--color-alert)}
.part{border-top:var(--hairline) solid var(--color-hairline);margin-top:var(--space-5);padding-top:var(--space-4)}
.part>h2{margin-top:0}
.part>div{max-width:var(--measure)}
.part>div>:first-child{margin-top:0}
.part>div>:last-child{margin-bottom:0}
.statements,.warnings,.plain{list-style-type:"";padding:0}
.statement{border-inline-start:4px solid var(--color-accent);padding-inline-start:var(--space-4);margin-bottom:var(--space-5)}
.statement:has([data-direction=against]){border-color:var(--color-alert)}
.statement:has([data-strength=conditional]){border-inline-start-style:dashed}
.statement:has([data-strength=good-practice]){border-inline-start-style:dotted}
.statement>p,.statement>ul,.statement>ol{margin-bottom:var(--space-2)}
.judgements{display:flex;flex-wrap:wrap;gap:var(--space-1) var(--space-3);align-items:baseline}
.chip[data-grade]{border:0;padding-inline:0;font-weight:400;color:var(--color-quiet)}
.statement:has([data-standing]){border-color:var(--color-quiet)}
[data-standing] .chip,.chip[data-standing]{color:var(--color-quiet)}
[data-standing]:not(.chip)::after{content:attr(data-standing) / "";position:fixed;inset:0;display:grid;place-content:center;rotate:-35deg;font:700 min(20vw,11rem)/1 var(--font-interface);color:var(--color-alert);opacity:.1;pointer-events:none}
.warning{border-inline-start:4px double var(--color-alert);padding-inline-start:var(--space-4);margin-bottom:var(--space-4)}
.warning>p{margin-bottom:var(--space-1)}
.urgency{font:700 1rem/var(--line-interface) var(--font-interface);color:var(--color-alert)}
.alternative+.alternative{margin-top:var(--space-5)}
.alternative>h3,.quiz>h3{margin-bottom:0}
.kind{font:var(--text-small)/var(--line-interface) var(--font-interface);margin-bottom:var(--space-2)}
.facts{font:1rem/var(--line-interface) var(--font-interface)}
.facts dt{color:var(--color-quiet);font-size:var(--text-small);margin-top:var(--space-2)}
.facts dd{margin:0}
.facts dd+dd{margin-top:var(--space-2)}
.facts dd>.small{display:block}
.facts dd p{margin-bottom:var(--space-1)}
.table{overflow-x:auto;margin-bottom:var(--space-4)}
.table table{margin:0;min-width:24rem}
.sof caption{text-align:start;font-weight:600;padding-block-end:var(--space-2)}
@media screen and (max-width:37.49rem){.table table{min-width:0}.table :is(table,caption,tbody,tr,th,td){display:block}.table thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.table tr{border-bottom:var(--hairline) solid var(--color-hairline);padding-block:var(--space-2)}.table :is(th,td){border:0;padding:0}.table td:empty{display:none}.table td:first-child{font-weight:600}[data-label]::before{content:attr(data-label);font-weight:400;color:var(--color-quiet)}}
.cite{font:600 .72em/1 var(--font-interface);vertical-align:super;margin-inline-start:.15em;text-decoration:none;padding:.3em .1em}
.cite:hover{text-decoration:underline}
.term{display:inline;min-height:0;padding:0;border:0;background:none;font:inherit;color:inherit;text-align:inherit;text-decoration:underline dotted var(--color-accent) 2px;text-underline-offset:.2em;cursor:help;user-select:text}
@supports selector(:popover-open){[popover]{max-width:min(22rem,90vw);border:1px solid var(--color-quiet);border-radius:var(--radius);padding:var(--space-3) var(--space-4);background:var(--color-paper);color:var(--color-ink);font:1rem/var(--line-interface) var(--font-interface);inset:auto;position-area:block-end;position-try-fallbacks:flip-block;margin:var(--space-1)}@supports not (position-area:block-end){[popover]{inset:auto 0 var(--space-4);margin-inline:auto}}}
summary{cursor:pointer;min-height:var(--target);padding-block:var(--space-2);font:600 1rem/var(--line-interface) var(--font-interface);color:var(--color-accent)}
details>:last-child{margin-bottom:var(--space-3)}
.part>.wide{max-width:none}
.wide>p{max-width:var(--measure)}
.findings,.legend{list-style-type:"";padding:0}
.findings>li{border-top:var(--hairline) solid var(--color-hairline);padding-block:var(--space-4) var(--space-2);margin:0}
.findings p,.criterion p{margin-bottom:var(--space-1)}
.findings h4,.criterion h4{margin:0;font:600 1rem/var(--line-interface) var(--font-interface)}
.findings p>.small,.criterion p>.small:last-child{display:block}
.criterion{margin-block:var(--space-4)}
.from-source,.lived{border-inline-start:4px double var(--color-citizen);padding-inline-start:var(--space-3);margin:0 0 var(--space-3)}
.from-source{border-color:var(--color-quiet);border-inline-start-style:dotted}
.lived blockquote{border:0;padding:0;margin:0;font-style:normal}
.people{inline-size:11rem;max-inline-size:100%;fill:var(--color-ink)}
.people path:nth-child(2){fill:none;stroke:var(--color-ink);stroke-width:1.4}
.people path:nth-child(3){fill:none;stroke:var(--color-ink);stroke-width:1}
.people path:nth-child(4){fill:none;stroke:var(--color-quiet);stroke-width:.5}
.legend{font:var(--text-small)/var(--line-interface) var(--font-interface)}
.legend li{margin:0}
.quiz{margin-top:var(--space-5)}
.links{list-style-type:"";padding:0;margin:0}
.links li{border-bottom:var(--hairline) solid var(--color-hairline);padding-block:var(--space-2);margin:0}
.links li:first-child{padding-block-start:0}
.links li:last-child{border:0}
.themes{columns:14rem;list-style-type:"";padding:0;margin:0;font:1rem/var(--line-interface) var(--font-interface)}
.themes a{display:inline-flex;align-items:center;min-height:var(--target)}
.links a{display:block;width:fit-content;font:600 1rem/var(--line-reading) var(--font-interface);padding-block:var(--space-1)}
.around{display:flex;flex-wrap:wrap;align-items:center;gap:0 var(--space-3);margin:0;font:1rem/var(--line-interface) var(--font-interface)}
.around a,.jump a{display:inline-flex;align-items:center;min-height:var(--target)}
.links+.around{margin-top:var(--space-4)}
.jump{margin-top:var(--space-5);font:1rem/var(--line-interface) var(--font-interface)}
.jump::before{content:attr(aria-label) / "";font-weight:600}
.jump>div{display:flex;flex-wrap:wrap;column-gap:var(--space-4)}
.printed{display:none}
.links li,.links span{font:var(--text-small)/var(--line-interface) var(--font-interface);color:var(--color-quiet)}
.links span{display:block}
.hash{font:.8rem/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
.names{list-style-type:"";padding:0}
.names li{margin-bottom:var(--space-3)}
.sources{padding-inline-start:2em}
.sources li{margin-bottom:var(--space-3);font-size:1rem;line-height:1.5}
.sources li:target{background:var(--color-ground)}
.source-mark{display:block}.source-mark::before{content:"\\26A0  " / ""}
.find{display:flex;flex-wrap:wrap;gap:var(--space-2);align-items:end;max-width:var(--measure);margin-bottom:var(--space-5)}
.find>div{flex:1 1 14rem}
.find input{font-size:1.125rem}
.hint{margin:0 0 var(--space-2);color:var(--color-quiet);font:var(--text-small)/var(--line-interface) var(--font-interface)}
.urgent{max-width:var(--measure);border-inline-start:4px double var(--color-alert);padding-inline-start:var(--space-3);margin-bottom:var(--space-4);font:var(--text-small)/var(--line-interface) var(--font-interface)}
.urgent a{display:inline-flex;align-items:center;justify-content:center;min-width:var(--target);min-height:var(--target);font-weight:700;font-size:1.125rem}
.narrow{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:var(--space-3);max-width:var(--measure);margin-bottom:var(--space-5)}
@supports not selector(:has(a)){.filters{display:none}}
.chip,.filters label,.links a,.crumb a,.around a,.jump a,.doors a{max-width:100%;overflow-wrap:anywhere}
.filters{min-inline-size:0;border:0;margin:0 0 var(--space-3);padding:0;display:flex;flex-wrap:wrap;gap:var(--space-1) var(--space-2)}
.filters legend{padding:0;float:inline-start;width:100%}
.filters label{display:inline-flex;align-items:center;gap:var(--space-2);min-height:var(--target);padding-inline:var(--space-3);border:1px solid var(--color-hairline);border-radius:var(--radius);font-weight:400;margin:0;cursor:pointer}
.filters label:has(:checked){border-color:var(--color-accent);font-weight:600}
.foot{border-top:var(--hairline) solid var(--color-hairline);padding-block:var(--space-5) var(--space-6);font:var(--text-small)/var(--line-interface) var(--font-interface)}
.foot p{max-width:var(--measure);margin-bottom:var(--space-3)}
.foot .feet{display:flex;flex-wrap:wrap;column-gap:var(--space-4);max-width:none;margin:0}
.foot a{display:inline-flex;align-items:center;min-height:var(--target)}
.letters{display:flex;flex-wrap:wrap;list-style-type:"";padding:0;gap:var(--space-1)}
.letters a{display:inline-flex;align-items:center;justify-content:center;min-width:var(--target);min-height:var(--target);font-family:var(--font-interface)}
.tagline{font-size:var(--text-lead);line-height:1.45}
.change{border-inline-start:2px solid var(--color-hairline);padding-inline-start:var(--space-3);margin-bottom:var(--space-4)}
.change p{margin-bottom:var(--space-1)}
.words{white-space:pre-line}
ins{text-decoration:underline 2px;text-decoration-color:var(--color-accent);font-weight:600}
del{color:var(--color-quiet)}
del+ins{margin-inline-start:.3em}
.falc{font:1.25rem/1.6 var(--font-interface)}
.falc p{margin-bottom:.8em}
.page:has(.falc)>h1,.part:has(>.falc)>h2{font-family:var(--font-interface)}
[data-withdrawn]{border-inline-start:4px solid var(--color-alert);padding-inline-start:var(--space-3)}
.read-mark{display:flex;gap:var(--space-4);align-items:center;border:2px solid;border-radius:var(--radius);padding:var(--space-3) var(--space-4);margin-block:var(--space-5) var(--space-4);max-width:var(--measure)}
.read-mark svg{flex:none}
.read-mark p{margin:0}
@media (max-width:30rem){h1{font-size:var(--text-heading)}.demo{font-size:.8125rem;padding-inline:0}.bar nav a+a{display:none}.page{padding-block-start:var(--space-2)}.doors{column-gap:var(--space-3);font-size:.875rem}.page>h1{margin-bottom:var(--space-2)}.page>h1:has(+.doors){margin-bottom:0}.part{margin-top:var(--space-4);padding-top:var(--space-3)}.part>h2{margin-bottom:var(--space-2)}}
@media (max-width:22rem){.doors{font-size:.8125rem;column-gap:var(--space-2)}}
@media (min-width:64rem){.part{display:grid;grid-template-columns:14rem minmax(0,var(--measure));column-gap:var(--space-6)}.part>h2{font-size:var(--text-lead);color:var(--color-quiet);hyphens:auto}.page{padding-block-start:var(--space-6)}.findings>li{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,5fr) minmax(0,3fr);column-gap:var(--space-5)}.part:has(>.wide){display:block}}
@media (min-width:80rem){.bar,.page,.foot{width:min(100% - 2*var(--space-4),74rem)}.page{position:relative}.page:has(>.jump){padding-inline-start:15rem}.jump{position:absolute;inset-inline-start:0;inset-block:var(--space-6);width:12rem;margin:0}.jump>div{position:sticky;top:var(--space-4);display:grid}.page:has(>.jump)>.part{grid-template-columns:9rem minmax(0,1fr)}.part>div{max-width:none}.part>div>:is(p,ul,dl,h3,h4,blockquote,details,section:not(.table)){max-width:var(--measure)}.statements{max-width:none}.statement{display:grid;grid-template-columns:minmax(0,1fr) 12rem;column-gap:var(--space-5)}.statement>*{grid-column:1}.statement>.judgements{grid-area:1/2/9;flex-direction:column;align-items:start;justify-content:start}.part>div>.catalogue,.prose>.catalogue{max-width:none}.catalogue>.links{columns:2;column-gap:var(--space-6)}.catalogue>.links li{break-inside:avoid}}
@media print{.bar,.doors,.feet,.crumb,.find,.filters,.noprint,.jump,#suite{display:none!important}.printed{display:block;border-top:1px solid;padding-top:1em}.printed img{float:inline-end;width:26mm}.demo{border:2px solid;background:none}.page,.foot{padding-inline:0}.statement,.warning,.alternative,tr{break-inside:avoid}.findings>li{display:grid;grid-template-columns:3fr 5fr 3fr;column-gap:1em}.people{inline-size:6rem}[popover]{display:inline;position:static;border:0;padding:0;margin:0;font:inherit}.term{text-decoration:none}details::details-content{content-visibility:visible;block-size:auto}main a[href^=http]::after{content:" (" attr(href) ")";overflow-wrap:anywhere}@page{margin:18mm}}
`

/** Spaces that only help people who read the source are left out of what travels. */
const compact = (css: string): string => css.replace(/\n\s*/g, "").trim()

/** The one stylesheet of the site, written into each page: no request, no font. */
export const SITE_CSS = compact(tokensToCss() + baseCss() + SITE)

const hashOf = (css: string): string => `'sha256-${createHash("sha256").update(css).digest("base64")}'`
const SITE_HASH = hashOf(SITE_CSS)

const NOWHERE_ELSE = ["base-uri 'none'", "form-action 'self'"]

/** What each kind of page may load besides its styles and pictures. */
const ALSO = {
  /** Nothing, and no script at all. */
  reading: [],
  /** The search page fetches the parts of the index. */
  search: ["script-src 'self'", "connect-src 'self'"],
  /** A page that keeps a theme on the device fetches its pages, and starts the worker that serves them. */
  offline: ["script-src 'self'", "worker-src 'self'", "connect-src 'self'"]
} as const
export type Policy = keyof typeof ALSO

/** What a page may load: itself, its pictures, the styles of the site and those of its own (`css`, none when empty), and what its kind needs. */
export function policyOf(kind: Policy, css: string): string {
  const styles = ["style-src", SITE_HASH, ...(css === "" ? [] : [hashOf(css)])].join(" ")
  return ["default-src 'none'", styles, "img-src 'self' data:", ...ALSO[kind], ...NOWHERE_ELSE].join("; ")
}
