print(pritn)
