/**
 * The small house stylesheet that the workspace and the public site share, on top of `tokensToCss()`.
 * Elements first, few classes: `.button`, `.chip`, `.field`, `.visually-hidden`, `.skip-link`.
 */
export function baseCss(): string {
  return BASE
}

const BASE = `
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:var(--space-6)}
body{margin:0;background:var(--color-paper);color:var(--color-ink);font:400 var(--text-body)/var(--line-reading) var(--font-reading);overflow-wrap:break-word}
h1,h2,h3,h4{font-weight:700;line-height:var(--line-heading);margin:var(--space-6) 0 var(--space-3);text-wrap:balance}
h1{font-size:var(--text-display);letter-spacing:-.01em;margin-top:0}
h2{font-size:var(--text-heading)}
h3{font-size:var(--text-lead)}
h4{font-size:var(--text-body)}
p,ul,ol,dl,table,blockquote,figure{margin:0 0 var(--space-4)}
ul,ol{padding-inline-start:1.4em}
li{margin-bottom:var(--space-1)}
li>p{margin-bottom:var(--space-1)}
blockquote{border-inline-start:3px solid var(--color-hairline);padding-inline-start:var(--space-4);margin-inline:0}
hr{border:0;border-top:var(--hairline) solid var(--color-hairline);margin:var(--space-6) 0}
img,svg{max-width:100%;height:auto}
a{color:var(--color-accent);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{text-decoration-thickness:2px}
code,kbd{font-size:.9em}
sup,sub{font-size:.75em;line-height:0}
small,.small{font-size:var(--text-small)}
.quiet{color:var(--color-quiet)}
mark{background:var(--color-highlight);color:var(--color-on-highlight);padding:0 .1em}
:focus-visible{outline:3px solid var(--color-accent);outline-offset:2px;border-radius:var(--radius)}
table{border-collapse:collapse;font-size:var(--text-small);font-family:var(--font-interface);font-variant-numeric:tabular-nums lining-nums;line-height:var(--line-interface)}
th,td{border-bottom:var(--hairline) solid var(--color-hairline);padding:var(--space-2) var(--space-3);text-align:start;vertical-align:top}
th{font-weight:600}
td p,th p{margin:0}
button,input,select,textarea{font:inherit;color:inherit}
.button,button:where(:not([class])){display:inline-flex;align-items:center;justify-content:center;gap:var(--space-2);min-height:var(--target);min-width:var(--target);padding:var(--space-2) var(--space-4);border:1px solid var(--color-quiet);border-radius:var(--radius);background:var(--color-paper);color:var(--color-ink);font:600 1rem/var(--line-interface) var(--font-interface);text-decoration:none;cursor:pointer}
.button:hover{background:var(--color-ground)}
.button[data-kind=main]{background:var(--color-accent);border-color:var(--color-accent);color:var(--color-on-accent)}
.button[data-kind=main]:hover{text-decoration:underline}
.button[data-kind=danger]{border-color:var(--color-alert);color:var(--color-alert)}
.button:disabled,.button[aria-disabled=true]{border-style:dashed;color:var(--color-quiet);cursor:not-allowed}
label,legend{display:block;font:600 1rem/var(--line-interface) var(--font-interface);margin-bottom:var(--space-1)}
input,select,textarea{font-family:var(--font-interface);font-size:1rem;max-width:100%}
input:where(:not([type=checkbox],[type=radio],[type=range],[type=file],[type=color])),select,textarea{display:block;width:100%;min-height:var(--target);padding:var(--space-2) var(--space-3);border:1px solid var(--color-quiet);border-radius:var(--radius);background:var(--color-paper);color:var(--color-ink)}
input:where([type=checkbox],[type=radio]){width:1.5rem;height:1.5rem;accent-color:var(--color-accent)}
[aria-invalid=true]{border-color:var(--color-alert);border-width:2px}
.field{margin-bottom:var(--space-4)}
.field-hint{color:var(--color-quiet);font:400 var(--text-small)/var(--line-interface) var(--font-interface)}
.field-error{color:var(--color-alert);font:600 var(--text-small)/var(--line-interface) var(--font-interface)}
.chip{display:inline-flex;align-items:baseline;gap:.4em;padding:.1em .6em;border:1px solid currentColor;border-radius:var(--radius);font:600 var(--text-small)/var(--line-interface) var(--font-interface);color:var(--color-ink)}
.chip[data-college=citizen]{color:var(--color-citizen);border-radius:1em}
.chip[data-college=professional]{color:var(--color-professional)}
.chip[data-college=citizen]::before{content:"●" / ""}
.chip[data-college=professional]::before{content:"■" / ""}
.chip[data-strength]{color:var(--color-accent)}
.chip[data-strength=strong]{border-width:2px}
.chip[data-strength=conditional]{border-style:dashed}
.chip[data-strength=good-practice]{border-style:dotted}
.chip[data-strength=unspecified]{color:var(--color-quiet)}
.chip[data-strength][data-direction=against]{color:var(--color-alert)}
.chip[data-strength=strong]::before{content:"▲▲" / "";font-size:.7em}
.chip[data-strength=conditional]::before{content:"▲△" / "";font-size:.7em}
.chip[data-strength=good-practice]::before{content:"◆" / "";font-size:.8em}
.chip[data-strength=strong][data-direction=against]::before{content:"▼▼" / ""}
.chip[data-strength=conditional][data-direction=against]::before{content:"▼▽" / ""}
.chip[data-strength][data-direction=either]::before{content:"▲▼" / "";font-size:.7em}
.chip[data-strength=unspecified]::before,.chip[data-strength][data-direction=unspecified]::before{content:"?" / "";font-size:.8em}
.chip[data-certainty]{border:0;padding-inline:0;font-weight:400}
.chip[data-certainty]::before{letter-spacing:.05em;font-size:.8em}
.chip[data-certainty=high]::before{content:"●●●●" / ""}
.chip[data-certainty=moderate]::before{content:"●●●○" / ""}
.chip[data-certainty=low]::before{content:"●●○○" / ""}
.chip[data-certainty=very-low]::before{content:"●○○○" / ""}
[hidden]{display:none!important}
.visually-hidden{position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap;border:0}
.skip-link{position:absolute;inset-inline-start:var(--space-2);top:-10rem;z-index:10;padding:var(--space-3) var(--space-4);background:var(--color-accent);color:var(--color-on-accent);font-family:var(--font-interface)}
.skip-link:focus{top:var(--space-2)}
@media (max-width:40rem){h1{font-size:var(--text-title)}}
@media (prefers-reduced-motion:reduce){*,*::before,*::after{animation:none!important;transition:none!important}}
@media (forced-colors:active){.button,.chip{border-color:ButtonText}:focus-visible{outline-color:Highlight}}
@media print{html{font-size:81.25%}a{color:inherit}h1,h2,h3,h4{break-after:avoid}.skip-link{display:none}}
`.trim()
