import { GoogleGenAI } from '@google/genai';
import { ask, called, key, order, refused, report, schema, system, url } from './shop.mjs';

const client = new GoogleGenAI({ apiKey: key, httpOptions: { baseUrl: url } });
const config = {
  systemInstruction: system,
  tools: [
    {
      functionDeclarations: [
        { name: 'order', description: 'Orders a thing.', parametersJsonSchema: schema },
      ],
    },
  ],
};

const request = (contents) => ({ model: 'gemini-test', contents, config });

async function converse(how, reply) {
  const contents = [{ role: 'user', parts: [{ text: ask }] }];
  const calls = [];
  let input = 0;
  let output = 0;
  for (;;) {
    const { parts, usage } = await reply(request(contents));
    input += usage.promptTokenCount;
    output += usage.candidatesTokenCount;
    contents.push({ role: 'model', parts });
    const made = parts.filter((part) => part.functionCall).map((part) => part.functionCall);
    if (made.length === 0) {
      report(how, calls, parts.map((part) => part.text).join(''), input, output);
      return;
    }
    contents.push({
      role: 'user',
      parts: made.map(({ id, name, args }) => {
        calls.push(called(name, args));
        return { functionResponse: { id, name, response: { output: order(args) } } };
      }),
    });
  }
}

await converse('whole', async (body) => {
  const response = await client.models.generateContent(body);
  return { parts: response.candidates[0].content.parts, usage: response.usageMetadata };
});
await converse('streamed', async (body) => {
  const parts = [];
  let usage;
  for await (const chunk of await client.models.generateContentStream(body)) {
    parts.push(...chunk.candidates[0].content.parts);
    usage = chunk.usageMetadata;
  }
  return { parts, usage };
});

const stranger = new GoogleGenAI({ apiKey: 'wrong', httpOptions: { baseUrl: url } });
const hello = request([{ role: 'user', parts: [{ text: ask }] }]);
await refused('wrong key', stranger.models.generateContent(hello));
await refused(
  'unknown model',
  client.models.generateContent({ ...hello, model: 'gemini-9' }),
);
await refused('no contents', client.models.generateContent(request([{ role: 'user', parts: [] }])));
