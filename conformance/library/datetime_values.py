# Dates, times and durations: making and showing them.
from datetime import date, datetime, time, timedelta, timezone, tzinfo, UTC
assert repr(date(2024, 2, 29)) == 'datetime.date(2024, 2, 29)'
assert repr(datetime(2024, 2, 29, 13, 5, 9, 1200)) == 'datetime.datetime(2024, 2, 29, 13, 5, 9, 1200)'
assert repr(time(23, 59, 59, fold=1)) == 'datetime.time(23, 59, 59, fold=1)'
assert repr(timedelta(days=-1, hours=5.5, weeks=2, milliseconds=3)) == 'datetime.timedelta(days=13, seconds=19800, microseconds=3000)'
assert repr(timedelta(hours=-1)) == 'datetime.timedelta(days=-1, seconds=82800)'
assert repr((str(timedelta(hours=-1)), str(timedelta(days=1, microseconds=7)), str(timedelta(0)), bool(timedelta(0)))) == "('-1 day, 23:00:00', '1 day, 0:00:00.000007', '0:00:00', False)"
assert repr((timedelta(1) * 1.5, timedelta(1) / 7, timedelta(1) / timedelta(hours=3), timedelta(1) // timedelta(hours=5), divmod(timedelta(1), timedelta(hours=5)))) == '(datetime.timedelta(days=1, seconds=43200), datetime.timedelta(seconds=12342, microseconds=857143), 8.0, 4, (4, datetime.timedelta(seconds=14400)))'
assert repr((timedelta(microseconds=0.5), timedelta(microseconds=1.5), timedelta(seconds=2.5).total_seconds())) == '(datetime.timedelta(0), datetime.timedelta(microseconds=2), 2.5)'
assert repr((date(2024, 1, 31) + timedelta(days=30), date(2024, 3, 1) - date(2024, 2, 1), datetime(2024, 1, 1) - timedelta(seconds=1))) == '(datetime.date(2024, 3, 1), datetime.timedelta(days=29), datetime.datetime(2023, 12, 31, 23, 59, 59))'
assert repr((date(2020, 2, 29).isocalendar(), date(2020, 2, 29).isocalendar().week, date(2021, 1, 3).isoweekday(), date.fromisocalendar(2020, 53, 7))) == '(datetime.IsoCalendarDate(year=2020, week=9, weekday=6), 9, 7, datetime.date(2021, 1, 3))'
assert repr((date.fromordinal(738000), date(2024, 5, 1).toordinal(), date(2024, 5, 1).timetuple().tm_yday)) == '(datetime.date(2021, 7, 29), 739007, 122)'
assert repr((datetime(2024, 5, 1, 12).isoformat(), datetime(2024, 5, 1, 12).isoformat(' ', 'minutes'), str(datetime(2024, 5, 1, 12, 0, 0, 5)), time(1, 2).isoformat('milliseconds'))) == "('2024-05-01T12:00:00', '2024-05-01 12:00', '2024-05-01 12:00:00.000005', '01:02:00.000')"
assert repr((datetime.fromisoformat('2024-05-01'), datetime.fromisoformat('20240501T0102'), datetime.fromisoformat('2024-05-01 01:02:03.5+02:00'), datetime.fromisoformat('2024-W18-3T10'), time.fromisoformat('T10:11Z'))) == '(datetime.datetime(2024, 5, 1, 0, 0), datetime.datetime(2024, 5, 1, 1, 2), datetime.datetime(2024, 5, 1, 1, 2, 3, 500000, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200))), datetime.datetime(2024, 5, 1, 10, 0), datetime.time(10, 11, tzinfo=datetime.timezone.utc))'
assert repr((datetime(2024, 5, 1, 13, 7).strftime('%a %d %b %Y %I:%M %p, day %j, week %W %V, %y %%'), f"{date(2024, 5, 1):%d.%m.%Y}")) == "('Wed 01 May 2024 01:07 PM, day 122, week 18 18, 24 %', '01.05.2024')"
assert repr((datetime.strptime('01/05/24 23:15', '%d/%m/%y %H:%M'), datetime.strptime('May 1, 2024 3pm', '%B %d, %Y %I%p'), datetime.strptime('2024-05-01T10:00:00+0530', '%Y-%m-%dT%H:%M:%S%z'))) == '(datetime.datetime(2024, 5, 1, 23, 15), datetime.datetime(2024, 5, 1, 15, 0), datetime.datetime(2024, 5, 1, 10, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800))))'
(datetime.strptime('29 2', '%d %m'), datetime.strptime('2024 18 3', '%G %V %u'), datetime.strptime('2024 120', '%Y %j'))  # raises ValueError: day is out of range for month
assert repr((datetime(2024, 5, 1, tzinfo=UTC).astimezone(timezone(timedelta(hours=-4), 'X')), timezone(timedelta(hours=5, minutes=30)), str(timezone(-timedelta(minutes=90))), timezone.utc)) == "(datetime.datetime(2024, 4, 30, 20, 0, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=72000), 'X')), datetime.timezone(datetime.timedelta(seconds=19800)), 'UTC-01:30', datetime.timezone.utc)"
assert repr((datetime(2024, 5, 1, tzinfo=UTC) == datetime(2024, 5, 1, 2, tzinfo=timezone(timedelta(hours=2))), hash(datetime(2024, 5, 1, tzinfo=UTC)) == hash(datetime(2024, 5, 1, 2, tzinfo=timezone(timedelta(hours=2)))))) == '(True, True)'
assert repr((datetime.fromtimestamp(1714521600, UTC), datetime(2024, 5, 1, tzinfo=UTC).timestamp(), datetime.combine(date(2024, 5, 1), time(3), UTC))) == '(datetime.datetime(2024, 5, 1, 0, 0, tzinfo=datetime.timezone.utc), 1714521600.0, datetime.datetime(2024, 5, 1, 3, 0, tzinfo=datetime.timezone.utc))'
assert repr((datetime(2024, 5, 1).replace(month=2, fold=1), date(2024, 5, 1).replace(2025), time(1).replace(minute=5))) == '(datetime.datetime(2024, 2, 1, 0, 0, fold=1), datetime.date(2025, 5, 1), datetime.time(1, 5))'
assert repr((date.min, date.max, datetime.max, timedelta.resolution, date(2024, 5, 1) < date(2024, 5, 2), datetime(2024, 5, 1) == date(2024, 5, 1))) == '(datetime.date(1, 1, 1), datetime.date(9999, 12, 31), datetime.datetime(9999, 12, 31, 23, 59, 59, 999999), datetime.timedelta(microseconds=1), True, False)'
date(2024, 2, 30)  # raises ValueError: day is out of range for month
date(2024, 13, 1)  # raises ValueError: month must be in 1..12
date(0, 1, 1)  # raises ValueError: year 0 is out of range
date(2024)  # raises TypeError: function missing required argument 'month' (pos 2)
datetime(2024, 1, 1, 25)  # raises ValueError: hour must be in 0..23
timedelta(days=10 ** 10)  # raises OverflowError: Python int too large to convert to C int
date.max + timedelta(1)  # raises OverflowError: date value out of range
date(2024, 1, 1) + 1  # raises TypeError: unsupported operand type(s) for +: 'datetime.date' and 'int'
date(2024, 1, 1) < datetime(2024, 1, 1)  # raises TypeError: can't compare datetime.datetime to datetime.date
datetime(2024, 1, 1) < datetime(2024, 1, 1, tzinfo=UTC)  # raises TypeError: can't compare offset-naive and offset-aware datetimes
datetime(2024, 1, 1) - datetime(2024, 1, 1, tzinfo=UTC)  # raises TypeError: can't subtract offset-naive and offset-aware datetimes
datetime.strptime('2024', '%Y-%m')  # raises ValueError: time data '2024' does not match format '%Y-%m'
datetime.strptime('2024-01-01 x', '%Y-%m-%d')  # raises ValueError: unconverted data remains:  x
datetime.strptime('1', '%Q')  # raises ValueError: 'Q' is a bad directive in format '%Q'
datetime.fromisoformat('yesterday')  # raises ValueError: Invalid isoformat string: 'yesterday'
timezone(timedelta(days=1))  # raises ValueError: offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1).
timedelta(1) / 0  # raises ZeroDivisionError: integer division or modulo by zero
date(2024, 1, 1).hour  # raises AttributeError: 'datetime.date' object has no attribute 'hour'
datetime.combine(1, time())  # raises TypeError: combine() argument 1 must be datetime.date, not int
tzinfo().utcoffset(None)  # raises NotImplementedError: a tzinfo subclass must implement utcoffset()
class Day(date):
    def label(self): return f'{self:%Y-%m}'
assert type(Day(2024, 1, 31) + timedelta(1)) is Day and (Day(2024, 1, 31) + timedelta(1)).label() == '2024-02' and repr(Day(2024, 1, 1)) == 'Day(2024, 1, 1)'
class Zone(tzinfo):
    def utcoffset(self, when): return timedelta(hours=5)
    def dst(self, when): return timedelta(0)
    def tzname(self, when): return 'FIVE'
assert str(datetime(2024, 1, 1, tzinfo=Zone())) == '2024-01-01 00:00:00+05:00' and datetime(2024, 1, 1, tzinfo=UTC).astimezone(Zone()).strftime('%H %Z') == '05 FIVE'
