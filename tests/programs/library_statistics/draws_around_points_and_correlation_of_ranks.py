import statistics as st
for k in ['normal','gauss','logistic','sigmoid','rectangular','uniform','triangular','parabolic','epanechnikov','cosine']:
    r = st.kde_random([1,2.5,3], h=0.75, kernel=k, seed=42)
    print(k, [r() for _ in range(4)])
print(st.correlation([1,2,2,3,9],[1,5,7,7,1],method='ranked'))
