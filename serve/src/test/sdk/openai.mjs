import OpenAI from 'openai';
import { ask, called, key, order, refused, report, schema, system, url } from './shop.mjs';

const client = new OpenAI({ baseURL: `${url}/v1`, apiKey: key, maxRetries: 10 });
const tools = [
  {
    type: 'function',
    function: { name: 'order', description: 'Orders a thing.', parameters: schema },
  },
];

const request = (messages) => ({ model: 'gpt-test', messages, tools });

async function converse(how, reply) {
  const messages = [
    { role: 'developer', content: system },
    { role: 'user', content: ask },
  ];
  const calls = [];
  let input = 0;
  let output = 0;
  for (;;) {
    const completion = await reply(request(messages));
    input += completion.usage.prompt_tokens;
    output += completion.usage.completion_tokens;
    const { message, finish_reason: reason } = completion.choices[0];
    messages.push(message);
    if (reason !== 'tool_calls') {
      report(how, calls, message.content, input, output);
      return;
    }
    for (const call of message.tool_calls) {
      const args = JSON.parse(call.function.arguments);
      calls.push(called(call.function.name, args));
      messages.push({
        role: 'tool',
        tool_call_id: call.id,
        content: JSON.stringify(order(args)),
      });
    }
  }
}

await converse('whole', (body) => client.chat.completions.create(body));
await converse('streamed', (body) =>
  client.chat.completions
    .stream({ ...body, stream_options: { include_usage: true } })
    .finalChatCompletion(),
);

const stranger = new OpenAI({ baseURL: `${url}/v1`, apiKey: 'wrong', maxRetries: 10 });
const hello = request([{ role: 'user', content: ask }]);
await refused('wrong key', stranger.chat.completions.create(hello));
await refused('unknown model', client.chat.completions.create({ ...hello, model: 'gpt-9' }));
await refused('no messages', client.chat.completions.create(request([])));
