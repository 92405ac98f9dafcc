// What all conversations have in common: a tool, what the user asks, and how a line of the report looks.
export const system = 'You run a shop.';
export const ask = 'Order tea and milk.';

export const schema = {
  type: 'object',
  properties: {
    item: { type: 'string', description: 'what to order' },
    quantity: { type: 'number' },
  },
  required: ['item', 'quantity'],
};

const prices = { tea: 1.75, milk: 0.5 };

export function order({ item, quantity }) {
  return { item, price: prices[item] * quantity };
}

// Where the server listens and the one key it takes.
export const [url, key] = process.argv.slice(2);

export function report(how, calls, answer, input, output) {
  console.log(`${how}: ${calls.join(' ')}`);
  console.log(`${how}: ${answer}`);
  console.log(`${how}: ${input} in, ${output} out`);
}

export function called(name, args) {
  return `${name}(${JSON.stringify(args)})`;
}

export async function refused(how, request) {
  try {
    await request;
    console.log(`${how}: was answered`);
  } catch (error) {
    console.log(`${how}: ${error.constructor.name} ${error.status}: ${error.message}`);
  }
}
