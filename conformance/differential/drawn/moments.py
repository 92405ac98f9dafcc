"""Dates, times and durations by chance: arithmetic, formats and parsing. `seed` and `count` come from whoever runs
it."""
import random
from datetime import date, datetime, timedelta, timezone

draw = random.Random(seed)

CODES = "aAwdbBmyYHIpMSfzjUWcxXGuVZ%"
TIMESPECS = ["auto", "hours", "minutes", "seconds", "milliseconds", "microseconds"]
WRONG = ["2020-13-01", "2020-02-30", "x", "2020-1-1 "]


def zone():
    return timezone(timedelta(minutes=draw.randrange(-1439, 1440)))


def day():
    return date.fromordinal(draw.randrange(1, 3652059))


def moment():
    clock = draw.randrange(24), draw.randrange(60), draw.randrange(60), draw.choice([0, 1000, draw.randrange(10**6)])
    return datetime(
        draw.randrange(1, 9999), draw.randrange(1, 13), draw.randrange(1, 29), *clock,
        tzinfo=draw.choice([None, timezone.utc, zone()]))


def span():
    return timedelta(draw.randrange(-4000, 4000), draw.randrange(86400), draw.choice([0, draw.randrange(10**6)]))


def parsed(form):
    return datetime.strptime(moment().replace(tzinfo=None).strftime(form), form)


QUESTIONS = {
    "moment + span": lambda: moment() + span(),
    "moment - moment": lambda: moment() - moment(),
    "moment < moment": lambda: moment() < moment(),
    "span": lambda: (span() * draw.randrange(-9, 9), span() / draw.randrange(1, 9), abs(span()), str(span())),
    "span by span": lambda: (span() // span(), span() % span(), divmod(span(), span()), span() / span()),
    "span by float": lambda: span() * draw.uniform(-5, 5),
    "strftime": lambda: moment().strftime(" ".join("%" + draw.choice(CODES) for _ in range(4))),
    "strptime": lambda: parsed("%d.%m.%Y %H:%M:%S"),
    "strptime of what is wrong": lambda: datetime.strptime(draw.choice(WRONG), "%Y-%m-%d"),
    "isoformat": lambda: moment().isoformat(draw.choice("T _"), draw.choice(TIMESPECS)),
    "fromisoformat": lambda: datetime.fromisoformat(moment().isoformat()),
    "astimezone": lambda: moment().replace(tzinfo=timezone.utc).astimezone(zone()),
    "timestamp": lambda: moment().replace(tzinfo=timezone.utc).timestamp(),
    "fromtimestamp": lambda: datetime.fromtimestamp(draw.uniform(-1e10, 1e11), timezone.utc),
    "calendar": lambda: (day().isocalendar(), day().weekday(), day().timetuple()),
    "fromisocalendar": lambda: date.fromisocalendar(*(draw.randrange(1, most) for most in (9999, 55, 9))),
    "replace": lambda: moment().replace(day=draw.randrange(1, 33)),
    "format": lambda: f"{moment():%Y-%m-%d %H}",
}


def outcome(question):
    try:
        return repr(question())
    except (TypeError, ValueError, OverflowError) as error:
        return f"{type(error).__name__}: {error}"


for _ in range(count):
    name = draw.choice(list(QUESTIONS))
    print(name, outcome(QUESTIONS[name]))
