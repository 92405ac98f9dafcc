import Anthropic from '@anthropic-ai/sdk';
import { ask, called, key, order, refused, report, schema, system, url } from './shop.mjs';

const client = new Anthropic({ baseURL: url, apiKey: key, maxRetries: 10 });
const tools = [{ name: 'order', description: 'Orders a thing.', input_schema: schema }];

const request = (messages) => ({
  model: 'claude-test',
  max_tokens: 500,
  system,
  messages,
  tools,
});

async function converse(how, reply) {
  const messages = [{ role: 'user', content: ask }];
  const calls = [];
  let input = 0;
  let output = 0;
  for (;;) {
    const message = await reply(request(messages));
    input += message.usage.input_tokens;
    output += message.usage.output_tokens;
    messages.push({ role: 'assistant', content: message.content });
    if (message.stop_reason !== 'tool_use') {
      report(how, calls, message.content[0].text, input, output);
      return;
    }
    const results = message.content
      .filter((block) => block.type === 'tool_use')
      .map((block) => {
        calls.push(called(block.name, block.input));
        return {
          type: 'tool_result',
          tool_use_id: block.id,
          content: JSON.stringify(order(block.input)),
        };
      });
    messages.push({ role: 'user', content: results });
  }
}

await converse('whole', (body) => client.messages.create(body));
await converse('streamed', (body) => client.messages.stream(body).finalMessage());

const stranger = new Anthropic({ baseURL: url, apiKey: 'wrong', maxRetries: 10 });
await refused('wrong key', stranger.messages.create(request([{ role: 'user', content: ask }])));
await refused(
  'unknown model',
  client.messages.create({ ...request([{ role: 'user', content: ask }]), model: 'claude-9' }),
);
await refused('no messages', client.messages.create(request([])));
