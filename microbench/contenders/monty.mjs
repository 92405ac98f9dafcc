// Runs programs for microbench/compare: a path a line in, what the run took out.
//
// The answer is `ok NANOS COMPILE_NANOS`, or `failed REASON` where Monty refuses the program, or the
// program raised or did not print what stands in its .expected file. The first argument is the folder
// that `@pydantic/monty` is installed in.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'

const { Monty } = createRequire(`${process.argv[2]}/`)('@pydantic/monty')

function run(path) {
  const source = readFileSync(path, 'utf8')
  let printed = ''
  const begin = process.hrtime.bigint()
  const program = new Monty(source)
  const compiled = process.hrtime.bigint()
  program.run({
    printCallback: (_, text) => {
      printed += text
    },
  })
  const end = process.hrtime.bigint()
  if (printed !== readFileSync(path.replace(/\.py$/, '.expected'), 'utf8')) {
    return 'failed printed something else'
  }
  return `ok ${end - compiled} ${compiled - begin}`
}

for await (const line of createInterface({ input: process.stdin })) {
  try {
    console.log(run(line.trim()))
  } catch (error) {
    console.log(`failed ${error.message.split('\n')[0]}`)
  }
}
