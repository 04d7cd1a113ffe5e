from decimal import Decimal as D, ROUND_HALF_UP, getcontext
prices = ["19.99", "5.01", "0.10"]
total = sum(map(D, prices))
print(total, sum(map(float, prices)), D("0.1") * 3 == D("0.3"), 0.1 * 3 == 0.3)
cents = D("0.01")
def tax(amount, rate="0.19"): return (amount * D(rate)).quantize(cents, ROUND_HALF_UP)
print(tax(total), total + tax(total), tax(D("0.50"), "0.05"), D("2.675").quantize(cents, ROUND_HALF_UP), round(2.675, 2))
def split(amount, n):
    share = (amount / n).quantize(cents)
    parts = [share] * n
    parts[0] += amount - sum(parts)
    return parts
print(split(D("10.00"), 3), sum(split(D("10.00"), 3)), f"{D('1234567.891'):,.2f}", str(D("1.10")), D("1.10") == D("1.1"), D("5") / D("3"))
getcontext().prec = 6
print(D(1) / D(7), D("123456789") + D("0.1"), +D("3.14159265"))
def interest(principal, rate, years): return (principal * (1 + rate) ** years).quantize(cents)
print(interest(D(1000), D("0.05"), 10), D(10) ** -2, D("100").sqrt(), int(D("7.9")), D("-7.5") // 2, D("7.5") % 2)
