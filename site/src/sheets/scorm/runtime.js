// The quiz inside a learning platform (SCORM 1.2 run-time environment): finds the platform, marks, reports.
// Without a platform, or without its answer, the quiz still works as a page.
;(() => {
  const { questions, pass } = JSON.parse(document.getElementById("quiz-data").textContent)
  const form = document.getElementById("quiz")
  const result = document.getElementById("result")
  const again = document.getElementById("again")
  const started = Date.now()

  /** The platform's API, in this window, its parents or its opener (SCORM 1.2 RTE, 3.3.6.1). */
  const find = (start) => {
    let here = start
    for (let steps = 0; here && steps < 20; steps += 1) {
      try {
        if (here.API) return here.API
      } catch {
        // A parent from another site may not be looked into: the search goes no further that way.
        return null
      }
      if (here.parent === here) return null
      here = here.parent
    }
    return null
  }
  const platform = find(window) || (window.opener && find(window.opener))
  let open = platform ? String(platform.LMSInitialize("")) === "true" : false
  const set = (name, value) => open && platform.LMSSetValue(name, String(value))

  const clock = () => {
    const seconds = Math.floor((Date.now() - started) / 1000)
    const two = (number) => String(number).padStart(2, "0")
    return `${two(Math.floor(seconds / 3600) % 100)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  }

  const chosen = (question) =>
    [...form.querySelectorAll("input")]
      .filter((input) => input.name === question.id && input.checked)
      .map((i) => +i.value)

  const same = (one, other) => one.length === other.length && one.every((value) => other.includes(value))

  const report = (right) => {
    const score = Math.round((right / questions.length) * 100)
    set("cmi.core.score.min", 0)
    set("cmi.core.score.max", 100)
    set("cmi.core.score.raw", score)
    set("cmi.core.lesson_status", score >= pass ? "passed" : "failed")
    questions.forEach((question, index) => {
      const answer = chosen(question)
      set(`cmi.interactions.${index}.id`, question.id)
      set(`cmi.interactions.${index}.type`, "choice")
      set(`cmi.interactions.${index}.student_response`, answer.map((value) => "abcdefghijklmnop"[value]).join(","))
      set(`cmi.interactions.${index}.result`, same(answer, question.right) ? "correct" : "wrong")
    })
    if (open) platform.LMSCommit("")
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault()
    const missing = questions.find((question) => chosen(question).length === 0)
    if (missing) {
      result.textContent = form.dataset.choose
      form.querySelector(`input[name="${CSS.escape(missing.id)}"]`).focus()
      return
    }
    const right = questions.filter((question) => same(chosen(question), question.right)).length
    for (const answer of form.querySelectorAll(".feedback")) answer.hidden = false
    result.textContent = `${form.dataset.result} ${right} / ${questions.length}`
    again.hidden = false
    report(right)
  })
  again.addEventListener("click", () => {
    form.reset()
    for (const answer of form.querySelectorAll(".feedback")) answer.hidden = true
    result.textContent = ""
    again.hidden = true
  })

  if (open && platform.LMSGetValue("cmi.core.lesson_status") === "not attempted")
    set("cmi.core.lesson_status", "incomplete")
  window.addEventListener("pagehide", () => {
    if (!open) return
    set("cmi.core.session_time", clock())
    platform.LMSFinish("")
    open = false
  })
})()
